package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.TimeNouns;
import org.laut.de.clause.Clause;
import org.laut.de.morph.Agreement;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Prepositions;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Link;
import org.laut.report.SourceKind;

/// Reads the phrases of a frame: through whom and where it was said, to whom, and on whose word.
final class HandReader {
  private static final Set<String> REFERENCE =
      Set.of("Berufung", "Verweis", "Hinweis", "Bezug", "Bezugnahme", "Verweisung");
  private static final Set<String> TALK =
      Set.of(
          "Interview",
          "Gespräch",
          "Telefonat",
          "Telefoninterview",
          "Fernsehinterview",
          "Radiointerview",
          "Podcast",
          "Talk");

  private final Passage passage;
  private final TaggedText text;
  private final Mentions mentions;
  private final Set<String> governed;
  private final List<Hand> hands = new ArrayList<>();
  private final List<Integer> cue = new ArrayList<>();
  private @Nullable Mention addressee;
  private @Nullable Mention origin;

  /// @param governed prepositions under which the verb takes its gist: "warnte vor Kosten"
  HandReader(Passage passage, Mentions mentions, Set<String> governed) {
    this.governed = governed;
    this.passage = passage;
    this.text = passage.text();
    this.mentions = mentions;
  }

  List<Hand> hands() {
    return hands;
  }

  /// Words that attribute beside the verb: "unter Berufung auf".
  List<Integer> cue() {
    return cue;
  }

  @Nullable Mention addressee() {
    return addressee;
  }

  /// Whom the speaker refers to; null if nobody.
  @Nullable Mention origin() {
    return origin;
  }

  /// @param listeners true if a bare accusative is the listener
  void read(
      Clause clause, List<NounPhrase> phrases, @Nullable NounPhrase subject, boolean listeners) {
    boolean talk = false;
    for (int p = 0; p < phrases.size(); p++) {
      NounPhrase phrase = phrases.get(p);
      if (subject != null
          && phrase.first() >= subject.first()
          && phrase.end() <= reach(clause, subject)) {
        continue;
      }
      if (phrase.preposition() >= 0) {
        talk = prepositional(clause, phrase, talk);
      } else {
        bare(clause, phrase, listeners, talk);
      }
    }
  }

  private int reach(Clause clause, NounPhrase phrase) {
    return passage.phrases().attributes(phrase, clause.runEnd(phrase.first(), phrase.end()));
  }

  /// Reads one prepositional phrase; true if a talk or interview has been named by now.
  private boolean prepositional(Clause clause, NounPhrase phrase, boolean talk) {
    String preposition = Prepositions.plain(text.form(phrase.preposition()));
    String noun = text.word(phrase.head()).lemma();
    int limit = clause.runEnd(phrase.first(), phrase.end());
    boolean conversation =
        TALK.contains(noun) || noun.endsWith("interview") || noun.endsWith("gespräch");
    switch (preposition) {
      case "unter", "mit" -> {
        if (REFERENCE.contains(noun)) {
          reference(phrase, limit);
        } else if (preposition.equals("mit") && talk) {
          partner(phrase, limit);
        }
      }
      case "gegenüber" -> partner(phrase, limit);
      case "vor" -> {
        if (!governed.contains(preposition)) {
          listener(phrase, limit);
        }
      }
      case "in", "auf", "bei", "über", "via", "per", "aus", "mittels", "für" -> {
        if (origin == null || !origin.has(phrase.head())) {
          place(preposition, phrase, limit, talk);
        }
      }
      default -> {}
    }
    return talk || conversation;
  }

  private void reference(NounPhrase noun, int limit) {
    NounPhrase source = passage.phrases().from(noun.end());
    if (source == null || source.start() >= limit) {
      return;
    }
    cue.add(noun.preposition());
    cue.add(noun.head());
    if (source.preposition() >= 0) {
      cue.add(source.preposition());
    }
    Authors.Attribution referred = new Authors(passage, mentions).of(source, limit);
    hands.addAll(referred.hands());
    origin = referred.mention();
  }

  private void partner(NounPhrase phrase, int limit) {
    Mention mention = mentions.whole(phrase, limit);
    if (mentions.outlet(phrase)) {
      hands.add(new Hand(Link.Role.CHANNEL, mention));
    } else if (addressee == null) {
      addressee = mention;
    }
  }

  private void listener(NounPhrase phrase, int limit) {
    SourceKind kind = mentions.kind(phrase);
    boolean people =
        kind != SourceKind.DOCUMENT
            && kind != SourceKind.UNSTATED
            && !TimeNouns.has(text.word(phrase.head()).lemma());
    if (addressee == null && people && !phrase.pronoun()) {
      addressee = mentions.whole(phrase, limit);
    }
  }

  private void place(String preposition, NounPhrase phrase, int limit, boolean talk) {
    SourceKind kind = mentions.kind(phrase);
    boolean outlet = kind == SourceKind.MEDIUM || kind == SourceKind.AGENCY;
    boolean still =
        !preposition.equals("in")
            || phrase.agreement() == 0
            || Agreement.has(phrase.agreement(), Agreement.DAT);
    boolean document =
        still
            && kind == SourceKind.DOCUMENT
            && !preposition.equals("über")
            && !preposition.equals("auf")
            && !preposition.equals("für");
    boolean conversation =
        TALK.contains(text.word(phrase.head()).lemma())
            || text.word(phrase.head()).lemma().endsWith("nterview");
    Mention reporter = owned(phrase, limit);
    if (conversation) {
      Mention owner = mentions.owner(phrase, limit);
      if (owner != null && outlet(owner)) {
        hands.add(new Hand(Link.Role.CHANNEL, owner));
      }
    } else if (document && reporter != null) {
      hands.add(new Hand(Link.Role.RELAY, reporter));
    } else if (outlet && still && (!preposition.equals("für") || talk || documentBefore(phrase))
        || document && !phrase.pronoun() && !writtenFor(phrase, limit)) {
      place(preposition, kind, phrase, limit);
    }
  }

  /// What stands right behind a document tells where that is; an agency through which somebody lets
  /// something be known relays.
  private void place(String preposition, SourceKind kind, NounPhrase phrase, int limit) {
    Mention mention = mentions.narrow(phrase, limit);
    Hand last = hands.isEmpty() ? null : hands.getLast();
    if (last != null
        && last.role() == Link.Role.CHANNEL
        && last.mention().end() == phrase.start()
        && mentions.kind(last.mention()) == SourceKind.DOCUMENT) {
      Mention document = last.mention();
      mention = new Mention(document.first(), mention.end(), document.head());
      hands.set(hands.size() - 1, new Hand(Link.Role.CHANNEL, mention));
    } else {
      boolean relays = preposition.equals("über") && kind == SourceKind.AGENCY;
      hands.add(new Hand(relays ? Link.Role.RELAY : Link.Role.CHANNEL, mention));
    }
  }

  /// The outlet whose report a document is; null if it is not an outlet's.
  private @Nullable Mention owned(NounPhrase document, int limit) {
    Mention owner = mentions.owner(document, limit);
    return owner != null && outlet(owner) ? owner : null;
  }

  /// True if the outlet for which a document was written follows it and stands for both.
  private boolean writtenFor(NounPhrase document, int limit) {
    NounPhrase next = passage.phrases().from(document.end());
    return next != null
        && next.end() <= limit
        && next.preposition() >= 0
        && text.is(next.preposition(), "für")
        && mentions.outlet(next);
  }

  private boolean documentBefore(NounPhrase phrase) {
    NounPhrase before = passage.phrases().covering(phrase.start() - 1);
    return before != null && mentions.kind(before) == SourceKind.DOCUMENT;
  }

  private boolean outlet(Mention mention) {
    SourceKind kind = mentions.kind(mention);
    return kind == SourceKind.MEDIUM || kind == SourceKind.AGENCY;
  }

  /// A dative or, for verbs that ask somebody, an accusative without preposition.
  private void bare(Clause clause, NounPhrase phrase, boolean listeners, boolean talk) {
    if (text.tag(phrase.head()) == Tag.PRF || TimeNouns.has(text.word(phrase.head()).lemma())) {
      return;
    }
    if (partOfAnother(phrase)) {
      return;
    }
    boolean outlet = mentions.outlet(phrase);
    if (outlet && phrase.dative()) {
      hands.add(
          new Hand(
              Link.Role.CHANNEL,
              mentions.whole(phrase, clause.runEnd(phrase.first(), phrase.end()))));
    } else if (addressee == null
        && !phrase.nominative()
        && (phrase.dative() || listeners && phrase.accusative())) {
      addressee = mentions.whole(phrase, clause.runEnd(phrase.first(), phrase.end()));
    } else if (addressee == null
        && listeners
        && phrase.accusative()
        && text.tag(phrase.head()).nominal()
        && !talk) {
      addressee = mentions.whole(phrase, clause.runEnd(phrase.first(), phrase.end()));
    }
  }

  /// True if the phrase is the genitive of the one before it.
  private boolean partOfAnother(NounPhrase phrase) {
    NounPhrase before = passage.phrases().covering(phrase.start() - 1);
    return before != null
        && before.end() == phrase.start()
        && phrase.genitive()
        && passage.phrases().attributes(before, phrase.end()) >= phrase.end();
  }
}
