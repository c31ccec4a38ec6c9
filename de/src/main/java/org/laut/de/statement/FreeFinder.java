package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Subjects;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.VerbGroup;
import org.laut.de.clause.VerbMood;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Act;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.Stance;

/// Finds sentences that go on with somebody's word without naming him: Konjunktiv, sollen, wollen.
final class FreeFinder {
  private static final Set<String> CONDITIONAL =
      Set.of(
          "wenn",
          "falls",
          "sofern",
          "sonst",
          "andernfalls",
          "ansonsten",
          "ob",
          "sollte",
          "beinahe",
          "fast");

  private final Passage passage;
  private final TaggedText text;
  private final List<Clause> clauses;
  private final Regions regions;
  private final Subjects subjects;

  FreeFinder(Passage passage, UnitFrames frames) {
    this.passage = passage;
    this.text = passage.text();
    this.clauses = passage.unit().clauses();
    this.regions = new Regions(text, passage.unit(), frames::isFrame);
    this.subjects = passage.subjects();
  }

  /// @param before what has been found in the unit; free clauses stand outside of it
  /// @param last who spoke before; null if nobody
  List<Candidate> find(List<Candidate> before, @Nullable Voice last) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < clauses.size()) {
      Clause clause = clauses.get(i);
      Candidate candidate = covered(clause, before) ? null : read(clause, last);
      if (candidate != null) {
        found.add(candidate);
        int end = candidate.content().getLast().end();
        while (i < clauses.size() && clauses.get(i).first() < end) {
          i++;
        }
      } else {
        i++;
      }
    }
    return found;
  }

  private static boolean covered(Clause clause, List<Candidate> before) {
    return before.stream()
        .anyMatch(c ->
            c.frameClause() == clause.index()
                    && c.form() != Form.SUMMARY
                    && (!konjunktiv(clause) || relayed(c) || c.form() == Form.DIRECT)
                || c.states(clause.verb() == null ? clause.first() : clause.verb().main()));
  }

  private static boolean relayed(Candidate candidate) {
    return candidate.hands().stream().anyMatch(h -> h.role() == Link.Role.RELAY);
  }

  private static boolean konjunktiv(Clause clause) {
    return clause.verb() != null && clause.verb().mood().konjunktiv();
  }

  private @Nullable Candidate read(Clause clause, @Nullable Voice last) {
    VerbGroup verb = clause.verb();
    if (clause.kind() != Clause.Kind.MAIN || verb == null || verb.finite() < 0) {
      return null;
    }
    String finite = text.word(verb.finite()).lemma();
    if (finite.equals("sollen") && verb.mood() == VerbMood.INDICATIVE) {
      return sollen(clause, verb, last);
    }
    if (finite.equals("wollen") && perfectInfinitive(verb) && verb.mood() == VerbMood.INDICATIVE) {
      NounPhrase subject = subjects.of(clause);
      Mention speaker = subject == null ? null : new Mentions(passage).whole(subject, clause.end());
      return speaker == null
          ? null
          : build("free.wollen", clause, Mood.WOLLEN)
              .speaker(speaker)
              .cue(List.of(verb.finite()))
              .build();
    }
    boolean reported =
        verb.mood() == VerbMood.KONJUNKTIV1 && !wish(clause)
            || verb.mood() == VerbMood.KONJUNKTIV2 && last != null && second(clause, verb);
    if (!reported) {
      return null;
    }
    return build(
            "free.konjunktiv",
            clause,
            verb.mood() == VerbMood.KONJUNKTIV1 ? Mood.KONJUNKTIV1 : Mood.KONJUNKTIV2)
        .continuing()
        .build();
  }

  private CandidateBuilder build(String rule, Clause clause, Mood mood) {
    List<Clause> region = new ArrayList<>(lead(clause));
    region.addAll(regions.from(clause.index(), clause));
    return new CandidateBuilder(text, rule, Form.FREE, regions.runs(region, i -> false))
        .mood(mood)
        .act(Act.UNSPECIFIED, Stance.ASSERTS);
  }

  /// Dependent clauses and a verb-first condition that fill the place before a verb-first clause.
  private List<Clause> lead(Clause clause) {
    List<Clause> lead = new ArrayList<>();
    for (int i = clause.index() - 1;
        i >= 0
            && clause.position() == Clause.Position.FIRST
            && (clauses.get(i).dependent() || condition(clauses.get(i)));
        i--) {
      lead.addFirst(clauses.get(i));
    }
    return lead;
  }

  /// "Sollte der Pegel steigen, werde ...": a condition without conjunction opens the sentence.
  private static boolean condition(Clause clause) {
    return clause.index() == 0
        && clause.kind() == Clause.Kind.MAIN
        && clause.position() == Clause.Position.FIRST;
  }

  private @Nullable Candidate sollen(Clause clause, VerbGroup verb, @Nullable Voice last) {
    boolean demanded = last != null && last.stance() == Stance.DEMANDS;
    if (perfectInfinitive(verb)) {
      CandidateBuilder hearsay =
          build("free.sollen", clause, Mood.SOLLEN).cue(List.of(verb.finite()));
      boolean told = last != null && last.fresh() && last.stance() == Stance.ASSERTS;
      return told ? hearsay.continuing().build() : hearsay.build();
    }
    if (demanded) {
      return build("free.demand-sollen", clause, Mood.SOLLEN)
          .continuing()
          .act(Act.UNSPECIFIED, Stance.DEMANDS)
          .cue(List.of(verb.finite()))
          .build();
    }
    return null;
  }

  /// "soll ... gesehen haben", "soll ... abgemahnt worden sein".
  private boolean perfectInfinitive(VerbGroup verb) {
    boolean participle = false;
    boolean infinitive = false;
    for (int token : verb.tokens()) {
      participle |= text.tag(token).participle();
      infinitive |= text.tag(token) == Tag.VAINF && !text.word(token).lemma().equals("werden");
    }
    return participle && infinitive;
  }

  /// Konjunktiv II that stands in for Konjunktiv I: plural, and no condition near by.
  private boolean second(Clause clause, VerbGroup verb) {
    if (clause.position() == Clause.Position.FIRST && clause.index() == 0) {
      return false;
    }
    for (Clause other : clauses) {
      for (Run run : other.runs()) {
        for (int i = run.first(); i < run.end(); i++) {
          if (CONDITIONAL.contains(text.form(i).toLowerCase(Locale.ROOT))) {
            return false;
          }
        }
      }
    }
    return text.form(verb.finite()).endsWith("n");
  }

  /// "Es lebe der König", "Man nehme": a wish or an instruction.
  private boolean wish(Clause clause) {
    return text.is(passage.unit().end() - 1, "!")
        || clause.position() == Clause.Position.FIRST && clause.index() == 0
        || text.is(clause.first(), "man")
            && clause.verb() != null
            && clause.verb().auxiliary().isEmpty();
  }
}
