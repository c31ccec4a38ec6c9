package org.laut.de.factuality;

import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Sentences that do not tell: questions and imperatives.
final class Commands {
  private Commands() {}

  /// True in the main clause of a question that can be answered with yes or no, and in one without
  /// a finite verb.
  static boolean question(Site site) {
    Clause clause = site.clause();
    boolean asks =
        switch (clause.position()) {
          case FIRST -> clause.kind() == Clause.Kind.MAIN && !clause.coordinated();
          case NONE -> clause.kind() == Clause.Kind.FRAGMENT;
          default -> false;
        };
    return asks && ends(site, "?");
  }

  /// True if the verb of the clause is an imperative, be it a polite one.
  static boolean imperative(Site site) {
    VerbGroup verb = site.verb();
    if (verb == null || site.clause().position() != Clause.Position.FIRST) {
      return false;
    }
    TaggedText text = site.text();
    Tag tag = text.tag(verb.finite());
    boolean called = ends(site, "!") && (text.form(verb.finite() + 1).equals("Sie") || alone(site));
    return tag == Tag.VVIMP || tag == Tag.VAIMP || tag == Tag.VVFIN && called;
  }

  /// True if nothing in the clause can be its subject.
  private static boolean alone(Site site) {
    for (int i : site.tokens()) {
      NounPhrase phrase = site.phrases().from(i);
      if (phrase != null && phrase.nominative() && !phrase.accusative()) {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(Site site, String mark) {
    int last = site.unit().end() - 1;
    return site.text().is(last, mark)
        || site.text().is(last - 1, mark)
        || site.text().is(last + 1, mark) && site.unit().inside() >= 0;
  }
}
