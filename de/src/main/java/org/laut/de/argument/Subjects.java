package org.laut.de.argument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.VerbGroup;
import org.laut.de.entity.Entities;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.VerbForm;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Finds the subject of a clause by case, number and place. Serves one reading of a text, in which
/// every clause is read once.
public final class Subjects {
  private final TaggedText text;
  private final Phrases phrases;
  private final Entities entities;
  private final IdentityHashMap<Clause, List<NounPhrase>> within = new IdentityHashMap<>();
  private final IdentityHashMap<Clause, @Nullable NounPhrase> found = new IdentityHashMap<>();

  public Subjects(TaggedText text, Phrases phrases, Entities entities) {
    this.text = text;
    this.phrases = phrases;
    this.entities = entities;
  }

  /// The phrases of a clause in the order of the text, those inside brackets included.
  public List<NounPhrase> phrases(Clause clause) {
    List<NounPhrase> known = within.get(clause);
    if (known == null) {
      known = Collections.unmodifiableList(collect(clause));
      within.put(clause, known);
    }
    return known;
  }

  private List<NounPhrase> collect(Clause clause) {
    List<NounPhrase> inside = new ArrayList<>();
    for (Run run : clause.runs()) {
      NounPhrase next = phrases.next(run.first(), run.end());
      while (next != null) {
        inside.add(next);
        next = phrases.next(next.end(), run.end());
      }
    }
    return inside;
  }

  /// The subject; that of a clause before for infinitives and for clauses tied to it by "und" that
  /// have none of their own. What follows the verb in "und wagte die Prognose" is its object.
  ///
  /// @param before null if there is none
  public @Nullable NounPhrase of(Clause clause, @Nullable NounPhrase before) {
    NounPhrase own = of(clause);
    boolean finite = clause.verb() != null && clause.verb().finite() >= 0;
    if (own == null) {
      boolean shared = clause.coordinated() && finite || clause.kind() == Clause.Kind.INFINITIVE;
      return shared ? before : null;
    }
    boolean object =
        clause.coordinated()
            && clause.position() == Clause.Position.FIRST
            && own.accusative()
            && !own.pronoun();
    return object && before != null ? before : own;
  }

  /// The subject; null if the clause has none.
  public @Nullable NounPhrase of(Clause clause) {
    NounPhrase known = found.get(clause);
    if (known == null && !found.containsKey(clause)) {
      known = find(clause);
      found.put(clause, known);
    }
    return known;
  }

  private @Nullable NounPhrase find(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || verb.finite() < 0) {
      return null;
    }
    NounPhrase best = null;
    int bestScore = 0;
    boolean behind = false;
    int covered = 0;
    for (NounPhrase phrase : phrases(clause)) {
      if (attributeOfAnother(phrase) || phrase.start() < covered) {
        continue;
      }
      if (phrase.preposition() < 0 && !phrase.pronoun()) {
        covered = phrases.reach(phrase, clause.runEnd(phrase.first(), phrase.end()), true);
      }
      boolean after = phrase.first() > verb.finite();
      int score = score(clause, verb, phrase, after && !behind);
      behind |= after && phrase.preposition() < 0;
      if (score > bestScore) {
        bestScore = score;
        best = phrase;
      }
    }
    return best;
  }

  private boolean attributeOfAnother(NounPhrase phrase) {
    NounPhrase before = phrases.covering(phrase.start() - 1);
    return before != null
        && before.end() == phrase.start()
        && !before.pronoun()
        && phrases.attributes(before, phrase.end()) >= phrase.end()
        && phrase.genitive();
  }

  private int score(Clause clause, VerbGroup verb, NounPhrase phrase, boolean firstBehind) {
    if (!phrase.nominative() || text.tag(phrase.head()) == Tag.PRF || !agrees(verb, phrase)) {
      return 0;
    }
    int score = 10;
    score += !phrase.accusative() ? 6 : 0;
    score += phrase.pronoun() && text.tag(phrase.head()) == Tag.PPER ? 3 : 0;
    score -=
        text.is(phrase.head(), "es")
                || text.is(phrase.head(), "das")
                || text.is(phrase.head(), "dies")
            ? 8
            : 0;
    score -= temporal(phrase) ? 9 : 0;
    score -= thing(phrase) ? 2 : 0;
    score +=
        switch (clause.position()) {
          case FIRST, LAST -> firstBehind || phrase.first() <= clause.first() + 3 ? 3 : 0;
          case SECOND -> phrase.first() < verb.finite() ? 4 : firstBehind ? 3 : 0;
          case NONE -> 0;
        };
    return score;
  }

  /// A common noun that can be no source, so that it is rather the object of a verb of saying.
  private boolean thing(NounPhrase phrase) {
    return text.tag(phrase.head()) == Tag.NN
        && !entities.source(phrase.first(), phrase.end(), phrase.head());
  }

  /// A noun of time without preposition: "diesen Montag", "vergangene Woche".
  private boolean temporal(NounPhrase phrase) {
    return TimeNouns.has(text.word(phrase.head()).lemma());
  }

  private boolean agrees(VerbGroup verb, NounPhrase phrase) {
    int bits = text.word(verb.finite()).verb();
    boolean singular = (bits & singularForms()) != 0;
    boolean plural = (bits & pluralForms()) != 0;
    if (!singular && !plural) {
      return true;
    }
    boolean many = joinedByAnd(phrase);
    boolean one = (phrase.agreement() & Agreement.in(Agreement.NOM, Agreement.SINGULAR)) != 0;
    boolean more = (phrase.agreement() & Agreement.in(Agreement.NOM, Agreement.PLURAL)) != 0;
    return singular && one || plural && (more || many || quantity(phrase));
  }

  private boolean joinedByAnd(NounPhrase phrase) {
    int end = phrases.attributes(phrase, text.size());
    return text.is(end, "und") || text.is(end, "sowie") || text.tag(end) == Tag.COMMA;
  }

  private boolean quantity(NounPhrase phrase) {
    boolean adjectival = phrase.first() == phrase.head() && text.form(phrase.head()).endsWith("e");
    return text.tag(phrase.first()) == Tag.CARD || text.tag(phrase.head()) == Tag.NE || adjectival;
  }

  private static int singularForms() {
    int bits = 0;
    for (int tense = VerbForm.PRESENT; tense <= VerbForm.KONJUNKTIV2; tense++) {
      bits |=
          VerbForm.bit(tense, Agreement.SINGULAR, 3) | VerbForm.bit(tense, Agreement.SINGULAR, 1);
    }
    return bits;
  }

  private static int pluralForms() {
    int bits = 0;
    for (int tense = VerbForm.PRESENT; tense <= VerbForm.KONJUNKTIV2; tense++) {
      bits |= VerbForm.bit(tense, Agreement.PLURAL, 3) | VerbForm.bit(tense, Agreement.PLURAL, 1);
    }
    return bits;
  }
}
