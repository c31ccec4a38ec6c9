package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Unit;

/// Tells which clauses an attribution adverbial covers.
///
/// Inside a clause it covers that clause with its dependents; at the start of a sentence also the
/// clauses that go on with it; behind its clause also those in Konjunktiv before it.
final class AdverbialScope {
  private final Unit unit;
  private final UnitFrames frames;
  private final Regions regions;

  AdverbialScope(Unit unit, UnitFrames frames, Regions regions) {
    this.unit = unit;
    this.frames = frames;
    this.regions = regions;
  }

  /// The clauses in the order of the text, the host always among them.
  List<Clause> of(Adverbial adverbial) {
    Clause host = adverbial.host();
    List<Clause> covered = new ArrayList<>();
    if (behind(adverbial)) {
      covered.addAll(regions.back(host.index()));
    } else {
      covered.addAll(filling(host, adverbial));
      covered.add(host);
    }
    covered.addAll(following(adverbial));
    return covered;
  }

  private static boolean behind(Adverbial adverbial) {
    Clause host = adverbial.host();
    boolean closes =
        adverbial.rule().equals("attributed.so") && adverbial.run().end() >= host.end();
    boolean after = adverbial.run().first() >= host.end() - 1;
    return host.kind() != Clause.Kind.QUOTATION
        && (after || closes && Regions.mood(List.of(host)).konjunktiv());
  }

  /// Dependent clauses that fill the place before the verb: "Weil es regnet, bleibt er laut Amt
  /// da".
  private List<Clause> filling(Clause host, Adverbial adverbial) {
    List<Clause> filling = new ArrayList<>();
    int i = host.position() == Clause.Position.FIRST ? host.index() - 1 : -1;
    while (i >= 0 && unit.clauses().get(i).dependent() && !frames.comments(i)) {
      Clause before = unit.clauses().get(i);
      if (!ofSource(before, adverbial)) {
        filling.addFirst(before);
      }
      i--;
    }
    return filling;
  }

  private List<Clause> following(Adverbial adverbial) {
    Clause host = adverbial.host();
    boolean opens = adverbial.run().first() <= unit.first() + 1;
    List<Clause> joined = regions.from(host.index(), host);
    List<Clause> following = new ArrayList<>();
    for (Clause next : unit.clauses().subList(host.index() + 1, unit.clauses().size())) {
      if (frames.comments(next.index()) || ofSource(next, adverbial)) {
        continue;
      }
      boolean goesOn =
          switch (next.kind()) {
            case QUOTATION -> false;
            case MAIN -> continues(host, next, joined.contains(next), opens);
            case SUBORDINATE, RELATIVE, QUESTION, INFINITIVE, FRAGMENT ->
                opens || next.opener() != Clause.Boundary.COLON;
          };
      if (!goesOn) {
        break;
      }
      following.add(next);
    }
    return following;
  }

  /// True for the relative clause of the source: "laut einer Studie, die dem Boten vorliegt".
  private static boolean ofSource(Clause clause, Adverbial adverbial) {
    int gap = clause.first() - adverbial.run().end();
    return clause.kind() == Clause.Kind.RELATIVE && (gap == 0 || gap == 1);
  }

  /// True if a main clause goes on with the host: joined to it and opened by the adverbial or in
  /// Konjunktiv, or the clause on which a dependent host hangs. Another source ends the scope.
  private boolean continues(Clause host, Clause next, boolean joined, boolean opens) {
    boolean frame = frames.isFrame(next.index()) && next.position() == Clause.Position.FIRST;
    boolean other = frame || !frames.of(next).isEmpty();
    boolean resumes =
        host.dependent() && next.position() == Clause.Position.FIRST && !next.coordinated();
    boolean colon = next.opener() == Clause.Boundary.COLON;
    return !other
        && (opens || !colon)
        && (resumes || joined && (opens || Regions.mood(List.of(next)).konjunktiv()));
  }
}
