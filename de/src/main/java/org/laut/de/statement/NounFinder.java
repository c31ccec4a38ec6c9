package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Subjects;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.cue.CueNoun;
import org.laut.de.cue.Frame;
import org.laut.de.cue.NounUse;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Prepositions;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.SourceKind;

/// Finds contents under a noun: "die Forderung, den Plan zu ändern", "Berichte, wonach".
final class NounFinder {
  /// Prepositions under which the noun is what the subject of the clause says: "mit den Worten".
  private static final Set<String> CARRYING = Set.of("mit", "unter", "in", "durch", "zu");

  private final Passage passage;
  private final TaggedText text;
  private final UnitFrames frames;
  private final List<Clause> clauses;
  private final Regions regions;
  private final Subjects subjects;
  private final Mentions mentions;

  NounFinder(Passage passage, UnitFrames frames) {
    this.passage = passage;
    this.text = passage.text();
    this.frames = frames;
    this.clauses = passage.unit().clauses();
    this.regions = new Regions(text, passage.unit(), frames::isFrame);
    this.subjects = passage.subjects();
    this.mentions = new Mentions(passage);
  }

  /// @param before what has been found so far; its contents are not read again
  List<Candidate> find(List<Candidate> before) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 1; i < clauses.size(); i++) {
      Clause content = clauses.get(i);
      NounPhrase noun = nounBefore(content);
      if (noun != null && before.stream().noneMatch(c -> c.first() == content.first())) {
        Candidate candidate = read(noun, content);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /// The noun of saying whose clause this may be: the last noun before it, or the one whose
  /// attribute that is, or one before the verb that ends the clause.
  private @Nullable NounPhrase nounBefore(Clause content) {
    int limit = Math.max(passage.unit().first(), content.first() - 14);
    for (int i = content.first() - 1; i >= limit; i--) {
      NounPhrase phrase = passage.phrases().covering(i);
      if (phrase == null) {
        continue;
      }
      if (cue(phrase) != null) {
        return text.word(phrase.first()).lemma().equals("kein") ? null : phrase;
      }
      if (phrase.preposition() >= 0
          && !text.is(phrase.preposition(), "von")
          && !text.is(phrase.preposition(), "an")) {
        return null;
      }
      i = phrase.start();
    }
    return null;
  }

  private @Nullable CueNoun cue(NounPhrase phrase) {
    String lemma = text.word(phrase.head()).lemma();
    CueNoun noun = passage.cues().noun(lemma);
    int hyphen = lemma.lastIndexOf('-');
    return noun == null && hyphen > 0 ? passage.cues().noun(lemma.substring(hyphen + 1)) : noun;
  }

  private @Nullable Candidate read(NounPhrase phrase, Clause content) {
    CueNoun noun = cue(phrase);
    boolean wonach = wonach(content);
    Frame kind = wonach ? Frame.DASS : kind(content);
    if (noun == null || kind == null || !noun.frames().contains(kind)) {
      return null;
    }
    Clause clause = holder(phrase);
    List<Clause> region = regions.from(content.index(), clause == null ? content : clause);
    List<Run> runs =
        regions.runs(
            region,
            i ->
                clause != null && clause.has(i)
                    || wonach && (i == content.connector() || i < content.connector()));
    Source source = source(phrase, noun, clause);
    if (runs.isEmpty() || source == null) {
      return null;
    }
    List<Integer> cues = new ArrayList<>(source.cue());
    cues.add(phrase.head());
    return new CandidateBuilder(
            text, wonach ? "attributed.wonach" : "indirect.noun", Form.INDIRECT, runs)
        .mood(kind == Frame.ZU ? Mood.NONE : Moods.of(region))
        .act(noun.act(), noun.stance())
        .cue(cues)
        .frame(clause == null ? List.of() : clause.runs(), clause == null ? -1 : clause.index())
        .speaker(source.mention())
        .hands(source.hands(), source.origin())
        .entry("nouns", noun.lemma(), phrase.head())
        .build();
  }

  private boolean wonach(Clause content) {
    return content.connector() >= 0
        && (text.is(content.connector(), "wonach")
            || text.is(content.connector() - 1, "nach") && content.kind() == Clause.Kind.RELATIVE
            || text.is(content.connector() - 1, "laut") && content.kind() == Clause.Kind.RELATIVE);
  }

  private @Nullable Frame kind(Clause content) {
    return switch (content.kind()) {
      case SUBORDINATE ->
          text.is(content.connector(), "dass") || text.is(content.connector(), "daß")
              ? Frame.DASS
              : text.is(content.connector(), "ob") ? Frame.OB : null;
      case QUESTION -> Frame.W;
      case INFINITIVE ->
          content.connector() >= 0 && text.tag(content.connector()) == Tag.KOUI ? null : Frame.ZU;
      case MAIN ->
          content.verb() != null
                  && content.verb().mood().konjunktiv()
                  && !content.coordinated()
                  && content.position() == Clause.Position.SECOND
              ? Frame.V2
              : null;
      case FRAGMENT, RELATIVE, QUOTATION -> null;
    };
  }

  private @Nullable Clause holder(NounPhrase phrase) {
    for (Clause clause : clauses) {
      if (clause.has(phrase.head())) {
        return clause;
      }
    }
    return null;
  }

  /// Whose word it is, with the document that carries it.
  private record Source(
      @Nullable Mention mention, List<Hand> hands, @Nullable Mention origin, List<Integer> cue) {}

  private @Nullable Source source(NounPhrase phrase, CueNoun noun, @Nullable Clause clause) {
    boolean document = noun.uses().contains(NounUse.DOCUMENT);
    VerbFrame frame = clause == null ? null : frames.frame(clause);
    if (noun.uses().contains(NounUse.SUPPORT_VERB)
        && clause != null
        && clause.verb() != null
        && noun.verbs().contains(clause.verb().lemma())) {
      NounPhrase subject = subjects.of(clause);
      if (subject != null && subject.first() != phrase.first()) {
        return new Source(
            mentions.whole(subject, clause.end()),
            frame == null ? List.of() : frame.hands(),
            frame == null ? null : frame.origin(),
            clause.verb().tokens());
      }
    }
    Mention owner = mentions.owner(phrase, clause == null ? phrase.end() : clause.end());
    if (owner != null && mentions.kind(owner) != SourceKind.UNSTATED) {
      List<Hand> hands =
          document ? List.of(new Hand(Link.Role.CHANNEL, mentions.bare(phrase))) : List.of();
      return new Source(owner, hands, null, List.of());
    }
    if (document) {
      return new Source(mentions.bare(phrase), List.of(), null, List.of());
    }
    boolean spoken =
        phrase.preposition() < 0
            || CARRYING.contains(Prepositions.plain(text.form(phrase.preposition())));
    if (spoken && frame != null && frame.speaker() != null && !frame.speaker().has(phrase.head())) {
      return new Source(frame.speaker(), frame.hands(), frame.origin(), frame.cue());
    }
    return null;
  }
}
