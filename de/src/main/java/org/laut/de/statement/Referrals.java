package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Subjects;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.entity.Resolution;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Prepositions;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Link;

/// Follows a source to the one behind it, and to those who passed it on, where another clause
/// tells: "das Blatt, das sich auf Kreise beruft", "die Studie, über die der Bote berichtete".
final class Referrals {
  /// Verbs of referring, with the preposition of whom they refer to; empty for the accusative.
  private static final Map<String, String> REFERRING =
      Map.of(
          "berufen",
          "auf",
          "beziehen",
          "auf",
          "stützen",
          "auf",
          "verweisen",
          "auf",
          "anführen",
          "",
          "zitieren",
          "");

  private static final Set<String> REPORTING =
      Set.of("berichten", "zitieren", "schreiben", "melden");

  private final Passage passage;
  private final TaggedText text;
  private final Subjects subjects;
  private final Mentions mentions;
  private final List<Referral> found = new ArrayList<>();

  Referrals(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
    this.subjects = passage.subjects();
    this.mentions = new Mentions(passage);
    for (Clause clause : passage.unit().clauses()) {
      Referral referral = read(clause);
      if (referral != null) {
        found.add(referral);
      }
    }
  }

  /// @param who the source that is referred from
  /// @param relative true if it stands in front of a relative clause, false if it is its subject
  /// @param deeper whom it refers to; null if it is passed on instead
  /// @param passer who passes it on; null if it refers to somebody
  private record Referral(
      Clause clause,
      Mention who,
      boolean relative,
      Authors.@Nullable Attribution deeper,
      @Nullable Mention passer) {}

  /// True if the clause is a relative clause that tells no more than the way of a word.
  boolean tells(Clause clause) {
    return found.stream().anyMatch(r -> r.relative() && r.clause().index() == clause.index());
  }

  /// The candidate with the source at the end of its referrals.
  Candidate follow(Candidate candidate) {
    Candidate followed = candidate;
    for (Referral referral : found) {
      Mention speaker = followed.speaker();
      if (speaker == null || followed.frameClause() == referral.clause().index()) {
        continue;
      }
      Mention source = followed.origin() == null ? speaker : followed.origin();
      boolean channel =
          followed.hands().stream().anyMatch(h -> h.mention().has(referral.who().head()));
      if (referral.deeper() != null && same(source, referral)) {
        List<Hand> hands = new ArrayList<>(referral.deeper().hands());
        hands.add(new Hand(Link.Role.RELAY, source));
        if (!source.equals(speaker)) {
          hands.add(new Hand(Link.Role.RELAY, speaker));
        }
        hands.addAll(followed.hands());
        followed = followed.referred(referral.deeper().mention(), hands);
      } else if (referral.passer() != null && (channel || same(source, referral))) {
        List<Hand> hands = new ArrayList<>(followed.hands());
        hands.add(new Hand(Link.Role.RELAY, referral.passer()));
        followed = followed.passedBy(hands, followed.cue());
      }
    }
    return followed;
  }

  private boolean same(Mention source, Referral referral) {
    if (referral.relative()) {
      return source.has(referral.who().head());
    }
    String entity = resolve(source).entity();
    return entity != null && entity.equals(resolve(referral.who()).entity());
  }

  private Resolution resolve(Mention mention) {
    return passage.entities().resolve(mention.first(), mention.end(), mention.head());
  }

  private @Nullable Referral read(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null || verb.passive()) {
      return null;
    }
    if (clause.kind() == Clause.Kind.MAIN && verb.lemma().equals("berufen")) {
      NounPhrase subject = subjects.of(clause);
      Authors.Attribution deeper = referred(clause, verb.lemma());
      return subject == null || deeper == null
          ? null
          : new Referral(clause, mentions.bare(subject), false, deeper, null);
    }
    Mention who = clause.kind() == Clause.Kind.RELATIVE ? antecedent(clause) : null;
    if (who == null || frames(clause)) {
      return null;
    }
    if (text.tag(clause.connector() - 1) == Tag.APPR) {
      return REPORTING.contains(verb.lemma()) ? passed(clause, who) : null;
    }
    if (!REFERRING.containsKey(verb.lemma())) {
      return null;
    }
    boolean object =
        text.is(clause.connector(), "den")
            || REFERRING.getOrDefault(verb.lemma(), "").isEmpty() && !mentions.outlet(who);
    Authors.Attribution deeper = object ? null : referred(clause, verb.lemma());
    return deeper == null ? passed(clause, who) : new Referral(clause, who, true, deeper, null);
  }

  /// The referral of a relative clause whose subject is an outlet that passes on what was said.
  private @Nullable Referral passed(Clause clause, Mention who) {
    NounPhrase subject = subjects.of(clause);
    return subject != null && mentions.outlet(subject)
        ? new Referral(clause, who, true, null, mentions.whole(subject, clause.end()))
        : null;
  }

  /// True if a clause follows that this one may frame.
  private boolean frames(Clause clause) {
    List<Clause> clauses = passage.unit().clauses();
    if (clause.index() + 1 >= clauses.size()) {
      return false;
    }
    Clause.Kind next = clauses.get(clause.index() + 1).kind();
    return next == Clause.Kind.QUOTATION || next == Clause.Kind.SUBORDINATE;
  }

  private Authors.@Nullable Attribution referred(Clause clause, String lemma) {
    String preposition = REFERRING.getOrDefault(lemma, "");
    for (NounPhrase phrase : subjects.phrases(clause)) {
      boolean fits =
          preposition.isEmpty()
              ? phrase.accusative() && !phrase.pronoun()
              : phrase.preposition() >= 0
                  && Prepositions.plain(text.form(phrase.preposition())).equals(preposition);
      if (fits && phrase.first() > clause.connector()) {
        return new Authors(passage, mentions).of(phrase, clause.end());
      }
    }
    return null;
  }

  /// The noun phrase in front of a relative clause.
  private @Nullable Mention antecedent(Clause clause) {
    int limit = Math.max(passage.unit().first(), clause.first() - 6);
    for (int i = clause.first() - 1; i >= limit; i--) {
      NounPhrase phrase = passage.phrases().covering(i);
      if (phrase != null && !phrase.pronoun()) {
        return mentions.bare(phrase);
      }
    }
    return null;
  }
}
