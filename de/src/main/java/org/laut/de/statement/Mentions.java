package org.laut.de.statement;

import org.jspecify.annotations.Nullable;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.SourceKind;

/// Turns phrases into mentions of sources.
final class Mentions {
  private final Passage passage;
  private final TaggedText text;
  private final Phrases phrases;

  Mentions(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
    this.phrases = passage.phrases();
  }

  /// The phrase with all that belongs to it, up to `limit`.
  Mention whole(NounPhrase phrase, int limit) {
    return new Mention(start(phrase), phrases.reach(phrase, limit, true), phrase.head());
  }

  /// Index of the first token of a phrase behind its preposition, fused or not.
  private static int start(NounPhrase phrase) {
    boolean fused = phrase.preposition() == phrase.first() && phrase.head() > phrase.first();
    return fused ? phrase.first() + 1 : phrase.first();
  }

  /// The phrase with its attributes, without what "und" ties to it.
  Mention narrow(NounPhrase phrase, int limit) {
    return new Mention(start(phrase), phrases.attributes(phrase, limit), phrase.head());
  }

  /// The phrase alone.
  Mention bare(NounPhrase phrase) {
    return new Mention(start(phrase), phrase.end(), phrase.head());
  }

  /// What kind of source the phrase is.
  SourceKind kind(Mention mention) {
    return passage.entities().resolve(mention.first(), mention.end(), mention.head()).kind();
  }

  /// What kind of source the flat phrase is.
  SourceKind kind(NounPhrase phrase) {
    return passage.entities().resolve(phrase.first(), phrase.end(), phrase.head()).kind();
  }

  /// True for a mention of a paper, broadcaster, platform or agency.
  boolean outlet(Mention mention) {
    SourceKind kind = kind(mention);
    return kind == SourceKind.MEDIUM || kind == SourceKind.AGENCY;
  }

  /// True for a paper, broadcaster, platform or agency.
  boolean outlet(NounPhrase phrase) {
    SourceKind kind = kind(phrase);
    return kind == SourceKind.MEDIUM || kind == SourceKind.AGENCY;
  }

  /// The genitive, "von"-phrase or possessive in whose name a noun speaks; null if there is none.
  ///
  /// @param limit index behind the clause
  @Nullable Mention owner(NounPhrase noun, int limit) {
    if (text.tag(noun.first()) == Tag.PPOSAT && noun.first() < noun.head()) {
      return new Mention(noun.first(), noun.first() + 1, noun.first());
    }
    Mention genitiveBefore = before(noun);
    if (genitiveBefore != null) {
      return genitiveBefore;
    }
    NounPhrase next = phrases.from(noun.end());
    if (next == null || next.start() >= limit || next.pronoun() && next.preposition() < 0) {
      return null;
    }
    boolean von =
        next.preposition() >= 0
            && (text.is(next.preposition(), "von")
                || text.is(next.preposition(), "vom")
                || text.is(next.preposition(), "aus")
                || text.is(next.preposition(), "durch"));
    boolean genitive = next.preposition() < 0 && next.genitive() && showsCase(next);
    if (!von && !genitive) {
      return null;
    }
    int first = next.preposition() == next.first() ? next.first() + 1 : next.first();
    int end = phrases.reach(next, limit, true);
    return first < end ? new Mention(first, end, Math.max(first, next.head())) : null;
  }

  /// True if a determiner, an adjective or a name can show the genitive, as a number or a bare noun
  /// cannot: "nach Armeeangaben 35 Angriffe".
  private boolean showsCase(NounPhrase phrase) {
    return switch (text.tag(phrase.first())) {
      case ART, PPOSAT, PDAT, PIAT, ADJA, NE -> true;
      default -> false;
    };
  }

  /// The part before the hyphen of a document's name that says who issued it: "TASS-Bericht"; null
  /// if there is none.
  @Nullable Mention issuer(NounPhrase document) {
    String form = text.form(document.head());
    int hyphen = form.indexOf('-');
    return hyphen > 1
            && (acronym(form, hyphen) || passage.naming().entity(form.substring(0, hyphen)) != null)
        ? new Mention(document.head(), document.head() + 1, document.head(), hyphen)
        : null;
  }

  private static boolean acronym(String form, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// A name in the genitive before its noun: "Putins Angaben".
  private @Nullable Mention before(NounPhrase noun) {
    int end = noun.first();
    while (end < noun.head() && text.tag(end) == Tag.NE) {
      end++;
    }
    return end > noun.first() ? new Mention(noun.first(), end, end - 1) : null;
  }
}
