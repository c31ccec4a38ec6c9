package org.laut.de.factuality;

import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Sentences that do not tell: questions and imperatives.
final class Commands {
  private Commands() {}

  /// True in the main clause of a question that can be answered with yes or no.
  static boolean question(Site site) {
    Clause clause = site.clause();
    return clause.kind() == Clause.Kind.MAIN
        && clause.position() == Clause.Position.FIRST
        && !clause.coordinated()
        && ends(site, "?");
  }

  /// True if the verb of the clause is an imperative, be it a polite one.
  static boolean imperative(Site site) {
    VerbGroup verb = site.verb();
    if (verb == null || site.clause().position() != Clause.Position.FIRST) {
      return false;
    }
    TaggedText text = site.text();
    Tag tag = text.tag(verb.finite());
    boolean polite = text.form(verb.finite() + 1).equals("Sie") && ends(site, "!");
    return tag == Tag.VVIMP || tag == Tag.VAIMP || polite;
  }

  private static boolean ends(Site site, String mark) {
    int last = site.unit().end() - 1;
    return site.text().is(last, mark)
        || site.text().is(last - 1, mark)
        || site.text().is(last + 1, mark) && site.unit().inside() >= 0;
  }
}
