package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.TimeNouns;
import org.laut.de.clause.Run;
import org.laut.de.cue.CueVerb;
import org.laut.de.cue.Frame;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Prepositions;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.TokenKind;

/// Cuts the gist out of a clause that reports an act of speech.
final class GistReader {
  private final Passage passage;
  private final TaggedText text;
  private final VerbFrame frame;
  private final UnitFrames frames;
  private final List<NounPhrase> phrases;

  GistReader(Passage passage, VerbFrame frame, UnitFrames frames) {
    this.passage = passage;
    this.text = passage.text();
    this.frame = frame;
    this.frames = frames;
    this.phrases = passage.subjects().phrases(frame.clause());
  }

  /// The accusative object with the complement that the use needs; empty if there is none.
  List<Run> object(CueVerb use) {
    NounPhrase object = accusative();
    return object == null ? List.of() : complemented(object, use);
  }

  /// The dative object where it is a noun of saying: "dem Vorwurf"; empty if there is none. Persons
  /// are contradicted in something that the text does not tell.
  List<Run> dative() {
    for (NounPhrase phrase : phrases) {
      boolean object =
          phrase.preposition() < 0
              && phrase.dative()
              && passage.cues().noun(text.word(phrase.head()).lemma()) != null
              && !subject(phrase)
              && !attribute(phrase);
      if (object) {
        return List.of(new Run(phrase.first(), end(phrase)));
      }
    }
    return List.of();
  }

  private boolean subject(NounPhrase phrase) {
    NounPhrase subject = frame.subject();
    return subject != null && phrase.first() == subject.first();
  }

  /// The subject of a passive whose agent speaks.
  List<Run> passive(CueVerb use) {
    NounPhrase subject = frame.subject();
    return subject == null || frame.speaker() == null ? List.of() : complemented(subject, use);
  }

  /// The phrase under the preposition of the verb, without the preposition.
  List<Run> prepositional(CueVerb use) {
    for (NounPhrase phrase : phrases) {
      boolean governed =
          phrase.preposition() >= 0
              && use.prepositions().contains(preposition(phrase.preposition()));
      if (governed && !taken(phrase) && text.tag(phrase.head()) != Tag.PRF) {
        int first =
            phrase.preposition() == phrase.first() && phrase.head() > phrase.first()
                ? phrase.first() + 1
                : phrase.first();
        return List.of(new Run(first, end(phrase)));
      }
    }
    return List.of();
  }

  /// "Das" or "dies" that takes up what was said: "Das sagte Berger dem Boten".
  List<Run> anaphor() {
    for (NounPhrase phrase : phrases) {
      boolean anaphor =
          text.tag(phrase.head()) == Tag.PDS && phrase.preposition() < 0 && phrase.accusative();
      if (anaphor && phrase.first() <= frame.clause().first() + 1) {
        return List.of(new Run(phrase.first(), phrase.end()));
      }
    }
    return List.of();
  }

  private List<Run> complemented(NounPhrase object, CueVerb use) {
    boolean needs = !use.prepositions().isEmpty() && !use.frames().contains(Frame.PREPOSITION);
    Run complement = needs ? complement(use) : null;
    if (needs && complement == null) {
      return List.of();
    }
    List<Run> runs = new ArrayList<>();
    int end =
        complement != null && complement.first() > object.first()
            ? Math.min(end(object), complement.first())
            : end(object);
    if (complement != null && complement.first() == end) {
      return List.of(new Run(object.first(), complement.end()));
    }
    runs.add(new Run(object.first(), end));
    if (complement != null && complement.first() > end) {
      runs.add(complement);
    } else if (complement != null && complement.end() <= object.first()) {
      runs.addFirst(complement);
    }
    return runs;
  }

  /// "als verfassungswidrig", "auf fünf Millionen": from the preposition to the verb or the end.
  private @Nullable Run complement(CueVerb use) {
    for (Run run : frame.clause().runs()) {
      for (int i = run.first(); i < run.end(); i++) {
        boolean particle = text.tag(i) == Tag.PTKVZ;
        if (!particle && use.prepositions().contains(preposition(i)) && !frames.attributes(i)) {
          int end = i + 1;
          while (end < run.end()
              && (!SummaryFinder.ends(text.tag(end)) || predicate(i, end))
              && !starts(end)) {
            end++;
          }
          if (end > i + 1) {
            return new Run(i, end);
          }
        }
      }
    }
    return null;
  }

  /// "als gelungen", "für verfehlt": a participle that is no verb of the frame.
  private boolean predicate(int preposition, int token) {
    return token == preposition + 1
        && text.tag(token).participle()
        && !frame.verb().tokens().contains(token);
  }

  /// True if a phrase with a part of its own begins here.
  private boolean starts(int token) {
    NounPhrase phrase = passage.phrases().from(token);
    return phrase != null && taken(phrase);
  }

  private String preposition(int token) {
    return Prepositions.plain(text.form(token));
  }

  /// The accusative that is neither subject nor listener nor time.
  private @Nullable NounPhrase accusative() {
    for (NounPhrase phrase : phrases) {
      boolean noun =
          text.tag(phrase.head()).nominal()
              || phrase.pronoun()
              || text.tag(phrase.head()) == Tag.ADJA;
      if (phrase.accusative()
          && noun
          && !taken(phrase)
          && !attribute(phrase)
          && text.tag(phrase.head()) != Tag.PRF) {
        return phrase;
      }
    }
    return null;
  }

  /// True for phrases that have another part in the frame.
  private boolean taken(NounPhrase phrase) {
    NounPhrase subject = frame.subject();
    return subject != null && phrase.first() == subject.first()
        || within(phrase, frame.speaker())
        || within(phrase, frame.addressee())
        || within(phrase, frame.origin())
        || frame.hands().stream().anyMatch(h -> h.mention().has(phrase.head()))
        || frame.cue().contains(phrase.preposition())
        || frames.attributes(phrase.head())
        || TimeNouns.has(text.word(phrase.head()).lemma());
  }

  private static boolean within(NounPhrase phrase, @Nullable Mention mention) {
    return mention != null && mention.has(phrase.head());
  }

  private boolean attribute(NounPhrase phrase) {
    NounPhrase before = passage.phrases().covering(phrase.start() - 1);
    return before != null
        && before.end() == phrase.start()
        && !before.pronoun()
        && passage.phrases().attributes(before, phrase.end()) >= phrase.end();
  }

  /// Index behind the gist: over the attributes, the prepositional phrases and quoted words that
  /// follow, up to a phrase with a part of its own, the verb, or the end of the clause.
  private int end(NounPhrase from) {
    int limit = limit(from);
    int end = Math.min(limit, Math.max(from.end(), passage.phrases().reach(from, limit, true)));
    boolean more = true;
    while (more && end < limit) {
      NounPhrase next = passage.phrases().from(end);
      if (next != null && next.preposition() >= 0 && next.end() <= limit && !taken(next)) {
        end = Math.min(limit, passage.phrases().reach(next, limit, true));
      } else if (text.is(end, TokenKind.QUOTE) || text.tag(end) == Tag.ADJD) {
        end++;
      } else {
        more = false;
      }
    }
    return end;
  }

  /// Index behind the run of the phrase, or the speaker if he follows in it.
  private int limit(NounPhrase phrase) {
    int limit = frame.clause().runEnd(phrase.first(), phrase.end());
    Mention speaker = frame.speaker();
    if (speaker != null && speaker.first() > phrase.head() && speaker.first() < limit) {
      int cut = speaker.first();
      return text.tag(cut - 1) == Tag.APPR ? cut - 1 : cut;
    }
    return limit;
  }
}
