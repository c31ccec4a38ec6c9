package org.laut.de.argument;

import java.util.ArrayList;
import java.util.List;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.VerbGroup;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.TokenKind;

/// Cuts a clause whose auxiliary has several verbs into one for each: "hat den Hof verschüttet |
/// und drei Menschen getötet".
public final class Predicates {
  private final TaggedText text;

  public Predicates(TaggedText text) {
    this.text = text;
  }

  /// The clause itself where it has one verb; else its parts, each with its own verb under the
  /// auxiliary of all, the first with the subject.
  public List<Clause> of(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || verb.main() == verb.finite()) {
      return List.of(clause);
    }
    List<Integer> others = others(clause, verb);
    if (others.isEmpty()) {
      return List.of(clause);
    }
    List<Clause> parts = new ArrayList<>();
    int from = clause.first();
    for (int other : others) {
      parts.add(part(clause, from, other + 1, with(verb, other)));
      from = other + 2;
    }
    parts.add(part(clause, from, clause.end(), verb));
    return parts;
  }

  /// The verbs of the same form in front of the main one, each tied to what follows.
  private List<Integer> others(Clause clause, VerbGroup verb) {
    List<Integer> others = new ArrayList<>();
    boolean participle = text.tag(verb.main()).participle();
    for (Run run : clause.runs()) {
      for (int i = run.first(); i < Math.min(run.end(), verb.main()); i++) {
        Tag tag = text.tag(i);
        boolean alike = participle ? tag.participle() : tag.infinitive();
        if (alike && !verb.tokens().contains(i) && tied(i + 1) && i + 2 < clause.end()) {
          others.add(i);
        }
      }
    }
    return others;
  }

  private boolean tied(int token) {
    return text.tag(token) == Tag.KON || text.is(token, TokenKind.COMMA);
  }

  private VerbGroup with(VerbGroup verb, int main) {
    List<Integer> tokens = verb.finite() < 0 ? List.of(main) : List.of(verb.finite(), main);
    return new VerbGroup(
        verb.finite(),
        main,
        -1,
        text.word(main).lemma(),
        verb.auxiliary(),
        verb.passive(),
        verb.perfect(),
        verb.mood(),
        tokens.stream().sorted().toList());
  }

  private static Clause part(Clause clause, int first, int end, VerbGroup verb) {
    List<Run> runs = new ArrayList<>();
    for (Run run : clause.runs()) {
      int from = Math.max(first, run.first());
      int to = Math.min(end, run.end());
      if (from < to) {
        runs.add(new Run(from, to));
      }
    }
    return new Clause(
        clause.index(),
        clause.kind(),
        runs,
        first == clause.first() ? clause.connector() : -1,
        verb,
        clause.position(),
        clause.coordinated(),
        clause.opener());
  }
}
