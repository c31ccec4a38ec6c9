package org.laut.de.factuality;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.clause.VerbMood;
import org.laut.de.tag.Tag;
import org.laut.report.Factuality;

/// The condition under which a clause stands, or which it is.
///
/// @param words the word or words that make it one
record Conditions(Kind kind, List<Integer> words) {
  private static final Conditions FREE = new Conditions(Kind.NONE, List.of());
  private static final Set<String> OPENERS = Set.of("wenn", "falls", "sofern");
  private static final Set<String> CONCESSIVE = Set.of("auch", "selbst", "immer", "jedesmal");
  private static final int FAR = 4;

  /// A clause with its verb in front has a subject and something more.
  private static final int SHORTEST = 3;

  Conditions {
    words = List.copyOf(words);
  }

  /// What is known of it.
  enum Kind {
    NONE,
    /// It may come true.
    OPEN,
    /// It is told as one that did not.
    UNREAL
  }

  /// The condition of the clause of this site.
  static Conditions of(Site site) {
    Conditions own = posed(site, site.clause());
    if (own.kind() != Kind.NONE) {
      return own;
    }
    Conditions without = without(site);
    if (without.kind() != Kind.NONE) {
      return without;
    }
    if (site.clause().position() == Clause.Position.FIRST) {
      Clause before = before(site);
      if (before != null && !site.clause().coordinated()) {
        Conditions posed = posed(site, before);
        if (posed.kind() != Kind.NONE) {
          return posed;
        }
      }
    }
    Clause after = after(site);
    return after == null || resumed(site, after) ? FREE : posed(site, after);
  }

  /// What an event comes to that depends on something that is not so: "sonst".
  static Factuality otherwise(VerbForms forms, Factuality fact) {
    boolean told = forms.tense() == Tense.PRETERITE;
    boolean helped = forms.helper().equals("haben") || forms.helper().equals("sein");
    if (helped && forms.tense() != Tense.PRESENT && !told) {
      return Facts.negative(fact) && forms.tense() == Tense.REPORTED
          ? Facts.HAPPENED
          : Facts.NOT_HAPPENED;
    }
    return told || fact.time() == Factuality.Phase.PAST ? fact : Facts.CONDITIONAL;
  }

  /// True if a Konjunktiv II may only pass on what somebody said.
  static boolean reported(Site site) {
    Clause clause = site.clause();
    boolean that = site.connector().equals("dass") || site.connector().equals("ob");
    Clause before = site.neighbour(-1);
    boolean told =
        clause.kind() == Clause.Kind.MAIN
            && clause.position() == Clause.Position.SECOND
            && clause.opener() == Clause.Boundary.COMMA
            && before != null
            && before.verb() != null;
    return that || told || clause.kind() == Clause.Kind.RELATIVE;
  }

  /// The condition that this clause is.
  private static Conditions posed(Site site, Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || verb.finite() < 0) {
      return FREE;
    }
    Site there = site.at(clause, verb.main());
    boolean conjunction =
        clause.kind() == Clause.Kind.SUBORDINATE && OPENERS.contains(there.connector());
    if (conjunction) {
      int opener = clause.connector();
      Tense tense = Tense.of(site.text(), verb);
      boolean past = tense == Tense.PRETERITE && !verb.auxiliary().equals("sollen");
      boolean temporal = there.connector().equals("wenn") && past;
      boolean concessive = opener > 0 && CONCESSIVE.contains(site.small(opener - 1));
      return temporal || concessive ? FREE : new Conditions(kind(site, verb), List.of(opener));
    }
    return verbFirst(site, clause, verb)
        ? new Conditions(kind(site, verb), List.of(verb.finite()))
        : FREE;
  }

  private static Kind kind(Site site, VerbGroup verb) {
    boolean past = verb.perfect() && verb.mood() == VerbMood.KONJUNKTIV2;
    boolean had =
        verb.mood() == VerbMood.KONJUNKTIV2
            && verb.main() == verb.finite()
            && site.text().word(verb.finite()).lemma().equals("sein");
    return past || had ? Kind.UNREAL : Kind.OPEN;
  }

  /// "Sollte es regnen, ...", "Hätte er gewartet, ...", "Steigt der Fluss, ..."; "..., sollte es
  /// regnen".
  private static boolean verbFirst(Site site, Clause clause, VerbGroup verb) {
    if (clause.kind() != Clause.Kind.MAIN
        || clause.position() != Clause.Position.FIRST
        || clause.coordinated()) {
      return false;
    }
    Clause next = sibling(site, clause, 1);
    boolean resumed = next != null && next.position() == Clause.Position.FIRST;
    if (clause.opener() != Clause.Boundary.COMMA) {
      boolean whole = clause.end() - clause.first() >= SHORTEST;
      return whole && next != null && (resumed ? after(next) : so(site, next));
    }
    Clause before = sibling(site, clause, -1);
    boolean hangs =
        before != null
            && before.verb() != null
            && (before.index() > 0 || !before.dependent())
            && !conditioned(site, before, before.verb());
    return marked(site, verb) && (resumed || hangs);
  }

  private static boolean after(Clause next) {
    return next.opener() == Clause.Boundary.COMMA && !next.coordinated();
  }

  private static boolean so(Site site, Clause next) {
    return site.text().is(next.first(), "so") || site.text().is(next.first(), "dann");
  }

  private static boolean marked(Site site, VerbGroup verb) {
    return verb.mood() == VerbMood.KONJUNKTIV2
        || site.text().is(verb.finite(), "sollte")
        || site.text().is(verb.finite(), "sollten");
  }

  private static boolean conditioned(Site site, Clause clause, VerbGroup verb) {
    return clause.position() == Clause.Position.FIRST && clause.index() == 0
        || OPENERS.contains(site.at(clause, verb.main()).connector());
  }

  /// The next clause in this direction that is no relative clause.
  private static @Nullable Clause sibling(Site site, Clause clause, int step) {
    List<Clause> all = site.unit().clauses();
    for (int k = 1; k <= FAR; k++) {
      int index = clause.index() + k * step;
      if (index < 0 || index >= all.size()) {
        return null;
      }
      if (all.get(index).kind() != Clause.Kind.RELATIVE) {
        return all.get(index);
      }
    }
    return null;
  }

  private static @Nullable Clause before(Site site) {
    return sibling(site, site.clause(), -1);
  }

  private static @Nullable Clause after(Site site) {
    return sibling(site, site.clause(), 1);
  }

  /// True if the clause behind a condition is what it belongs to.
  private static boolean resumed(Site site, Clause condition) {
    Clause next = sibling(site, condition, 1);
    return next != null
        && next.position() == Clause.Position.FIRST
        && next.opener() == Clause.Boundary.COMMA
        && !next.coordinated();
  }

  /// "Ohne die Hilfe wäre das Werk heute zu."
  private static Conditions without(Site site) {
    VerbGroup verb = site.verb();
    if (verb == null || Tense.of(site.text(), verb) != Tense.IRREAL) {
      return FREE;
    }
    for (int i : site.tokens()) {
      if (site.text().tag(i) == Tag.APPR && site.text().is(i, "ohne")) {
        return new Conditions(Kind.UNREAL, List.of(i));
      }
    }
    return FREE;
  }
}
