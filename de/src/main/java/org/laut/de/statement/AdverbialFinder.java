package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Subjects;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.cue.CueAdverb;
import org.laut.de.cue.CueNoun;
import org.laut.de.cue.NounUse;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Act;
import org.laut.text.TokenKind;

/// Finds attributions inside a clause: laut, zufolge, nach Angaben, so, demnach, angeblich.
final class AdverbialFinder {
  private static final Act SAID = Act.UNSPECIFIED;

  private final Passage passage;
  private final TaggedText text;
  private final Mentions mentions;
  private final Subjects subjects;
  private final Authors authors;

  AdverbialFinder(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
    this.mentions = new Mentions(passage);
    this.subjects = passage.subjects();
    this.authors = new Authors(passage, mentions);
  }

  /// All of a clause, in the order of the text.
  List<Adverbial> find(Clause clause) {
    List<Adverbial> found = new ArrayList<>();
    if (clause.kind() == Clause.Kind.QUOTATION) {
      return found;
    }
    for (Run run : clause.runs()) {
      int i = run.first();
      while (i < run.end()) {
        Adverbial adverbial = at(i, run, clause);
        if (adverbial == null) {
          i++;
        } else {
          found.add(adverbial);
          i = Math.max(i + 1, adverbial.run().end());
        }
      }
    }
    return found;
  }

  private @Nullable Adverbial at(int i, Run run, Clause clause) {
    String form = text.form(i);
    return switch (form.length()) {
      case 2 -> text.is(i, "so") ? so(i, run, clause) : null;
      case 3 -> text.is(i, "aus") ? aus(i, run, clause) : null;
      case 4 ->
          text.is(i, "laut") && text.tag(i) != Tag.ADJD || text.is(i, "gemäß")
              ? laut(i, run, clause)
              : text.is(i, "nach") ? nach(i, run, clause) : null;
      case 7 -> text.is(i, "zufolge") ? zufolge(i, run, clause) : adverb(i, clause);
      default -> adverb(i, clause);
    };
  }

  private @Nullable Adverbial laut(int i, Run run, Clause clause) {
    NounPhrase phrase = passage.phrases().from(i);
    if (phrase == null) {
      phrase = passage.phrases().from(i + 1);
    }
    boolean governed = phrase != null && (phrase.preposition() < 0 || phrase.preposition() == i);
    if (phrase == null || !governed || phrase.head() >= run.end()) {
      return null;
    }
    return sourced("attributed.laut", i, phrase, run, clause, List.of(i), true);
  }

  private @Nullable Adverbial nach(int i, Run run, Clause clause) {
    NounPhrase phrase = passage.phrases().from(i);
    if (text.tag(i) == Tag.APPO || phrase == null || phrase.head() >= run.end()) {
      return nachBehind(i, run, clause);
    }
    CueNoun noun = authors.noun(phrase);
    if (noun == null || !noun.uses().contains(NounUse.NACH)) {
      return nachBehind(i, run, clause);
    }
    Adverbial found =
        sourced(
            "attributed.nach-angaben", i, phrase, run, clause, List.of(i, phrase.head()), false);
    return found == null || found.source() == null || vague(phrase, found, noun) ? null : found;
  }

  /// "nach dem Bericht" alone is a time as often as a source; a document needs an author here.
  private boolean vague(NounPhrase phrase, Adverbial found, CueNoun noun) {
    Mention source = found.source();
    boolean itself = source != null && source.head() == phrase.head();
    boolean plain = text.tag(phrase.head()) == Tag.NN && noun.uses().contains(NounUse.DOCUMENT);
    return itself && plain;
  }

  /// "meiner Meinung nach", "Ansicht der Stadt nach".
  private @Nullable Adverbial nachBehind(int i, Run run, Clause clause) {
    NounPhrase phrase = back(i, run);
    CueNoun noun = phrase == null ? null : authors.noun(phrase);
    if (phrase == null
        || noun == null
        || !noun.uses().contains(NounUse.NACH)
        || text.tag(i) == Tag.PTKVZ) {
      return null;
    }
    Adverbial found =
        sourced(
            "attributed.nach-angaben",
            phrase.first(),
            phrase,
            new Run(run.first(), i),
            clause,
            List.of(phrase.head(), i),
            false);
    return found == null
        ? null
        : new Adverbial(
            found.rule(),
            new Run(phrase.first(), i + 1),
            clause,
            found.source(),
            false,
            found.hands(),
            null,
            found.cue(),
            found.act());
  }

  private @Nullable Adverbial aus(int i, Run run, Clause clause) {
    NounPhrase phrase = passage.phrases().from(i);
    boolean view =
        phrase != null
            && phrase.head() < run.end()
            && text.word(phrase.head()).lemma().equals("Sicht");
    return phrase != null && view
        ? sourced(
            "attributed.nach-angaben", i, phrase, run, clause, List.of(i, phrase.head()), false)
        : null;
  }

  private @Nullable Adverbial zufolge(int i, Run run, Clause clause) {
    NounPhrase phrase = back(i, run);
    if (phrase == null) {
      return null;
    }
    Run inner = new Run(run.first(), i);
    Adverbial found =
        sourced("attributed.zufolge", phrase.start(), phrase, inner, clause, List.of(i), true);
    if (found == null) {
      return null;
    }
    return new Adverbial(
        found.rule(),
        new Run(phrase.start(), i + 1),
        clause,
        found.source(),
        true,
        found.hands(),
        null,
        found.cue(),
        found.act());
  }

  /// The phrase with its attributes that ends right before this token.
  private @Nullable NounPhrase back(int i, Run run) {
    NounPhrase phrase = passage.phrases().covering(i - 1);
    if (phrase == null || phrase.first() < run.first()) {
      return null;
    }
    NounPhrase before = passage.phrases().covering(phrase.start() - 1);
    while (before != null
        && before.first() >= run.first()
        && passage.phrases().attributes(before, i) >= i) {
      phrase = before;
      before = passage.phrases().covering(phrase.start() - 1);
    }
    return phrase;
  }

  private @Nullable Adverbial so(int i, Run run, Clause clause) {
    boolean opens =
        i == clause.first() || text.tag(i - 1).punctuation() || text.is(i - 1, TokenKind.DASH);
    NounPhrase phrase = passage.phrases().from(i + 1);
    if (!opens
        || phrase == null
        || phrase.preposition() >= 0
        || phrase.head() >= run.end()
        || !phrase.nominative()) {
      return null;
    }
    Mention whole = mentions.whole(phrase, run.end());
    int end = tail(whole.end(), run.end());
    boolean closes =
        end >= run.end() || text.is(end, TokenKind.COMMA) || text.is(end, TokenKind.DASH);
    if (!closes) {
      return null;
    }
    HandReader hands = new HandReader(passage, mentions, Set.of());
    hands.read(clause, within(clause, whole.end(), end), null, false);
    Authors.Attribution source = authors.of(phrase, run.end());
    List<Hand> all = new ArrayList<>(source.hands());
    all.addAll(hands.hands());
    return new Adverbial(
        "attributed.so",
        new Run(i, end),
        clause,
        source.mention(),
        false,
        all,
        hands.origin(),
        List.of(i),
        SAID);
  }

  private List<NounPhrase> within(Clause clause, int first, int end) {
    return subjects.phrases(clause).stream()
        .filter(p -> p.start() >= first && p.end() <= end)
        .toList();
  }

  /// Index behind the adverbs and prepositional phrases that end a so-frame.
  private int tail(int from, int limit) {
    int i = from;
    while (i < limit
        && !text.is(i, TokenKind.COMMA)
        && (!text.tag(i).verb() || text.tag(i) == Tag.PTKVZ)) {
      i++;
    }
    return i;
  }

  private Adverbial sourced(
      String rule,
      int first,
      NounPhrase phrase,
      Run run,
      Clause clause,
      List<Integer> cue,
      boolean passes) {
    int end = Math.max(phrase.end(), mentions.narrow(phrase, run.end()).end());
    if (own(phrase)) {
      return new Adverbial(
          rule, new Run(first, end), clause, subject(clause), passes, List.of(), null, cue, SAID);
    }
    Authors.Attribution source = authors.of(phrase, run.end());
    return new Adverbial(
        rule,
        new Run(first, Math.max(end, source.mention().end())),
        clause,
        source.mention(),
        passes,
        source.hands(),
        null,
        cue,
        SAID);
  }

  /// "nach eigenen Angaben": the subject speaks of itself.
  private boolean own(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (text.word(i).lemma().equals("eigen")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mention subject(Clause clause) {
    NounPhrase subject = subjects.of(clause);
    return subject == null ? null : mentions.whole(subject, clause.end());
  }

  private @Nullable Adverbial adverb(int i, Clause clause) {
    CueAdverb adverb = text.tag(i).nominal() ? null : passage.cues().adverb(text.form(i));
    if (adverb == null) {
      return null;
    }
    return switch (adverb.kind()) {
      case HEARSAY ->
          text.tag(i + 1) == Tag.ADJA || clause.verb() == null || insidePhrase(i)
              ? null
              : single("attributed.angeblich", i, clause);
      case ACCORDING ->
          (i == clause.first() || text.tag(i - 1).finite())
                  && (!text.is(i, "danach") || konjunktiv(clause))
              ? single("attributed.demnach", i, clause)
              : null;
      case RELATIVE -> null;
    };
  }

  private static boolean konjunktiv(Clause clause) {
    return clause.verb() != null && clause.verb().mood().konjunktiv();
  }

  private boolean insidePhrase(int i) {
    NounPhrase phrase = passage.phrases().covering(i);
    return phrase != null && phrase.first() < i;
  }

  private Adverbial single(String rule, int i, Clause clause) {
    return new Adverbial(
        rule, new Run(i, i + 1), clause, null, false, List.of(), null, List.of(i), SAID);
  }
}
