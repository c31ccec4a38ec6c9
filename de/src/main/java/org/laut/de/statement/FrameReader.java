package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Subjects;
import org.laut.de.argument.TimeNouns;
import org.laut.de.clause.Clause;
import org.laut.de.clause.ClauseWords;
import org.laut.de.clause.VerbGroup;
import org.laut.de.cue.CueVerb;
import org.laut.de.cue.Frame;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Prepositions;
import org.laut.de.tag.TaggedText;

/// Reads a clause as the frame of a statement: its verb of saying, who speaks, to whom, and where.
final class FrameReader {
  private static final Set<String> PUBLISHING =
      Set.of(
          "abdrucken",
          "ausstrahlen",
          "drucken",
          "erscheinen",
          "hochladen",
          "posten",
          "publizieren",
          "senden",
          "teilen",
          "verbreiten",
          "veröffentlichen",
          "zeigen");

  private final Passage passage;
  private final TaggedText text;
  private final Subjects subjects;
  private final Mentions mentions;

  FrameReader(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
    this.subjects = passage.subjects();
    this.mentions = new Mentions(passage);
  }

  /// The frame that a clause is; null if its verb attributes nothing.
  ///
  /// @param subjectBefore the subject of the clause to which this one is tied by "und"; null if
  ///   there is none
  @Nullable VerbFrame read(Clause clause, @Nullable NounPhrase subjectBefore) {
    VerbGroup verb = clause.verb();
    if (verb == null || clause.kind() == Clause.Kind.QUOTATION) {
      return null;
    }
    List<CueVerb> uses = uses(clause, verb);
    return uses.isEmpty() ? null : frame(clause, verb, uses, subjectBefore);
  }

  /// The frame of a clause whose verb is no verb of saying but stands by a quotation.
  @Nullable VerbFrame bare(Clause clause) {
    VerbGroup verb = clause.verb();
    NounPhrase subject = subjects.of(clause);
    if (verb == null || subject == null) {
      return null;
    }
    HandReader hands = new HandReader(passage, mentions, Set.of());
    hands.read(clause, subjects.phrases(clause), subject, true);
    return new VerbFrame(
        clause,
        verb,
        List.of(),
        speaker(clause, subject),
        subject,
        null,
        hands.hands(),
        hands.origin(),
        verb.tokens());
  }

  private VerbFrame frame(
      Clause clause, VerbGroup verb, List<CueVerb> uses, @Nullable NounPhrase subjectBefore) {
    NounPhrase subject = subjects.of(clause, subjectBefore);
    CueVerb use = uses.getFirst();
    boolean objects = use.frames().contains(Frame.OBJECT) && !verb.passive();
    HandReader hands = new HandReader(passage, mentions, use.prepositions());
    hands.read(clause, subjects.phrases(clause), subject, !objects);
    Clause publication = publication(clause, hands);
    if (publication != null) {
      hands.read(publication, subjects.phrases(publication), null, false);
    }
    Mention speaker =
        switch (use.speaker()) {
          case SUBJECT -> verb.passive() ? agent(clause) : speaker(clause, subject);
          case VON -> governed(clause, use);
          case NONE -> null;
        };
    List<Integer> cue = cue(clause, verb, use, hands);
    if (Citing.cites(verb.lemma())) {
      return cited(clause, verb, uses, subject, hands, cue);
    }
    boolean placed = speaker == null || use.speaker() == CueVerb.Speaker.VON;
    WrittenSource written = placed ? written(clause, verb, use, subject, hands) : null;
    if (written == null && speaker == null && verb.lemma().equals("heißen")) {
      speaker = prepositional(clause, "aus", "von", "bei");
    }
    return new VerbFrame(
        clause,
        verb,
        uses,
        written == null ? speaker : written.speaker(),
        subject,
        hands.addressee(),
        written == null ? hands.hands() : written.hands(),
        hands.origin(),
        cue);
  }

  private @Nullable WrittenSource written(
      Clause clause, VerbGroup verb, CueVerb use, @Nullable NounPhrase subject, HandReader hands) {
    if (use.speaker() == CueVerb.Speaker.SUBJECT && !verb.passive()) {
      return null;
    }
    if (subject != null && verb.lemma().equals("lauten")) {
      return WrittenSource.of(
          mentions, subject, clause.runEnd(subject.first(), subject.end()), hands.hands());
    }
    return WrittenSource.in(mentions, clause, subjects.phrases(clause), hands.hands(), passage);
  }

  /// The relative clause that tells where a channel was published; null if there is none.
  private @Nullable Clause publication(Clause clause, HandReader hands) {
    List<Clause> clauses = passage.unit().clauses();
    if (hands.hands().isEmpty() || clause.index() + 1 >= clauses.size()) {
      return null;
    }
    Clause next = clauses.get(clause.index() + 1);
    boolean published = next.verb() != null && PUBLISHING.contains(next.verb().lemma());
    return published && next.kind() == Clause.Kind.RELATIVE ? next : null;
  }

  private VerbFrame cited(
      Clause clause,
      VerbGroup verb,
      List<CueVerb> uses,
      @Nullable NounPhrase subject,
      HandReader hands,
      List<Integer> cue) {
    Citing citing = new Citing(passage, mentions);
    Mention who = speaker(clause, subject);
    List<NounPhrase> phrases = subjects.phrases(clause);
    if (verb.passive()) {
      List<Hand> passed = citing.passed(hands.hands(), agent(clause));
      return new VerbFrame(clause, verb, uses, who, subject, null, passed, hands.origin(), cue);
    }
    NounPhrase quoted = citing.quoted(verb, phrases, subject);
    List<Hand> own = citing.own(hands.hands());
    if (quoted == null) {
      return new VerbFrame(clause, verb, uses, who, subject, null, own, hands.origin(), cue);
    }
    Authors.Attribution source =
        new Authors(passage, mentions).of(quoted, clause.runEnd(quoted.first(), quoted.end()));
    own.addAll(source.hands());
    return new VerbFrame(clause, verb, uses, who, subject, null, own, source.mention(), cue);
  }

  /// The entries of the verb; "sagte er weiter" is of sagen, "kritisierte scharf" of kritisieren.
  private List<CueVerb> listed(VerbGroup verb) {
    boolean manner = text.is(verb.particle(), "weiter") || text.is(verb.particle(), "scharf");
    List<CueVerb> plain = manner ? passage.cues().verbs(text.word(verb.main()).lemma()) : List.of();
    return plain.isEmpty() ? passage.cues().verbs(verb.lemma()) : plain;
  }

  private List<CueVerb> uses(Clause clause, VerbGroup verb) {
    List<CueVerb> found = new ArrayList<>();
    int words = 0;
    for (CueVerb use : listed(verb)) {
      if (use.with().size() < words) {
        break;
      }
      if (present(clause, use.with())) {
        found.add(use);
        words = use.with().size();
      }
    }
    return found;
  }

  private boolean present(Clause clause, List<String> words) {
    for (String word : words) {
      if (find(clause, word) < 0) {
        return false;
      }
    }
    return true;
  }

  private int find(Clause clause, String word) {
    return ClauseWords.find(text, clause, word);
  }

  private List<Integer> cue(Clause clause, VerbGroup verb, CueVerb use, HandReader hands) {
    List<Integer> cue = new ArrayList<>(verb.tokens());
    for (String word : use.with()) {
      int at = find(clause, word);
      if (!cue.contains(at)) {
        cue.add(at);
      }
    }
    cue.addAll(hands.cue());
    cue.sort(null);
    return cue;
  }

  private @Nullable Mention speaker(Clause clause, @Nullable NounPhrase subject) {
    if (subject == null) {
      return clause.kind() == Clause.Kind.RELATIVE ? antecedent(clause) : null;
    }
    if (clause.kind() == Clause.Kind.RELATIVE && subject.first() <= clause.connector()) {
      return antecedent(clause);
    }
    return mentions.whole(subject, clause.runEnd(subject.first(), subject.end()));
  }

  /// The phrase in front of a relative clause.
  private @Nullable Mention antecedent(Clause clause) {
    for (int i = clause.first() - 1;
        i >= Math.max(passage.unit().first(), clause.first() - 12);
        i--) {
      NounPhrase phrase = passage.phrases().covering(i);
      if (phrase != null && text.tag(phrase.head()).nominal()) {
        return mentions.bare(phrase);
      }
    }
    return null;
  }

  /// The agent of a passive: "von Berger kritisiert".
  private @Nullable Mention agent(Clause clause) {
    List<NounPhrase> phrases = subjects.phrases(clause);
    NounPhrase before = null;
    for (NounPhrase phrase : phrases) {
      boolean attribute =
          before != null
              && before.end() == phrase.start()
              && (before.preposition() >= 0 || !behindVerb(clause, phrase))
              && !TimeNouns.has(text.word(before.head()).lemma());
      if (!attribute && governs(phrase, "von", "durch", "seitens")) {
        return governed(clause, phrase);
      }
      before = phrase;
    }
    return null;
  }

  private static boolean behindVerb(Clause clause, NounPhrase phrase) {
    return clause.verb() != null
        && (clause.verb().finite() < phrase.first() || clause.position() == Clause.Position.LAST);
  }

  private @Nullable Mention governed(Clause clause, CueVerb use) {
    if (!use.prepositions().isEmpty()) {
      return prepositional(clause, use.prepositions().toArray(String[]::new));
    }
    for (NounPhrase phrase : subjects.phrases(clause)) {
      if (phrase.dative() && !phrase.nominative()) {
        return mentions.whole(phrase, clause.runEnd(phrase.first(), phrase.end()));
      }
    }
    return null;
  }

  private @Nullable Mention prepositional(Clause clause, String... prepositions) {
    for (NounPhrase phrase : subjects.phrases(clause)) {
      if (governs(phrase, prepositions)) {
        return governed(clause, phrase);
      }
    }
    return null;
  }

  private boolean governs(NounPhrase phrase, String... prepositions) {
    return phrase.preposition() >= 0
        && List.of(prepositions).contains(Prepositions.plain(text.form(phrase.preposition())));
  }

  private Mention governed(Clause clause, NounPhrase phrase) {
    return mentions.whole(phrase, clause.runEnd(phrase.first(), phrase.end()));
  }
}
