package org.laut.de.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Agreement;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.TokenKind;

/// The noun phrases of a text, and how far each reaches with its attributes.
public final class Phrases {
  /// Prepositions of an attribute that belongs to the noun in front of it in nearly all cases.
  private static final Set<String> ATTRIBUTE = Set.of("von", "vom", "für", "fürs");

  private static final int LONGEST_APPOSITION = 14;

  private final TaggedText text;
  private final List<NounPhrase> all;
  private final int[] at;

  private Phrases(TaggedText text, List<NounPhrase> all) {
    this.text = text;
    this.all = all;
    this.at = new int[text.size() + 1];
    Arrays.fill(at, -1);
    for (int p = 0; p < all.size(); p++) {
      Arrays.fill(at, all.get(p).start(), all.get(p).end(), p);
    }
  }

  /// The phrases of a text; linear in its tokens.
  public static Phrases of(TaggedText text) {
    return new Phrases(text, new PhraseFinder(text).find());
  }

  /// The phrase that covers this token; null if there is none.
  public @Nullable NounPhrase covering(int token) {
    int p = token >= 0 && token < text.size() ? at[token] : -1;
    return p < 0 ? null : all.get(p);
  }

  /// The phrase that begins at this token, its preposition included; null if there is none.
  public @Nullable NounPhrase from(int token) {
    NounPhrase phrase = covering(token);
    return phrase != null && phrase.start() == token ? phrase : null;
  }

  /// The first phrase that begins at or behind this token and before `end`; null if there is none.
  public @Nullable NounPhrase next(int token, int end) {
    for (int i = token; i < end && i < text.size(); i++) {
      NounPhrase phrase = from(i);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  /// Index behind the phrase with its brackets, genitives, "von"-attributes, coordinated phrases
  /// and appositions, relative clauses left out; at most `limit`.
  public int reach(NounPhrase phrase, int limit, boolean coordinated) {
    int end = attributes(phrase, limit);
    if (phrase.pronoun()) {
      return end;
    }
    if (coordinated && end + 1 < limit && (text.is(end, "und") || text.is(end, "sowie"))) {
      NounPhrase other = from(end + 1);
      if (other != null && other.preposition() < 0 && !other.pronoun()) {
        return reach(other, limit, true);
      }
    }
    return apposition(end, limit);
  }

  /// Index behind the phrase with its brackets, genitives and "von"-attributes.
  public int attributes(NounPhrase phrase, int limit) {
    int end = bracket(Math.min(phrase.end(), limit), limit);
    NounPhrase last = phrase;
    while (end < limit && !last.pronoun()) {
      NounPhrase next = from(end);
      if (next == null || next.end() > limit || !attribute(last, next)) {
        break;
      }
      end = bracket(next.end(), limit);
      last = next;
    }
    return end;
  }

  private boolean attribute(NounPhrase of, NounPhrase next) {
    if (next.preposition() >= 0) {
      boolean von = text.is(next.preposition(), "von") || text.is(next.preposition(), "vom");
      return ATTRIBUTE.contains(text.form(next.preposition()))
          && text.tag(of.head()) == Tag.NN
          && !text.is(of.end() - 1, TokenKind.QUOTE)
          && (von || text.tag(of.end() - 1) != Tag.NE);
    }
    if (next.pronoun()) {
      return false;
    }
    boolean article =
        switch (text.tag(next.first())) {
          case ART, PPOSAT, PDAT, PIAT -> true;
          default -> false;
        };
    if (article) {
      return next.genitive() && text.tag(of.head()) != Tag.NE && text.tag(of.end() - 1) != Tag.NE;
    }
    if (text.tag(next.first()) == Tag.ADJA) {
      return Agreement.has(next.agreement(), Agreement.GEN) && genitiveForm(next.first());
    }
    return text.tag(next.head()) == Tag.NE && next.first() == of.end();
  }

  /// An adjective that shows a genitive without article: "ehemaliger Minister".
  private boolean genitiveForm(int adjective) {
    return text.form(adjective).endsWith("er");
  }

  private int bracket(int end, int limit) {
    if (end < limit && text.form(end).equals("(")) {
      for (int i = end + 1; i < Math.min(limit, end + 10); i++) {
        if (text.form(i).equals(")")) {
          return i + 1;
        }
      }
    }
    return end;
  }

  /// Index behind an apposition between commas, or up to the end of the clause.
  private int apposition(int end, int limit) {
    if (end + 1 >= limit || !text.is(end, TokenKind.COMMA)) {
      return end;
    }
    NounPhrase phrase = from(end + 1);
    if (phrase == null || phrase.pronoun() || phrase.preposition() >= 0 || !apposable(phrase)) {
      return end;
    }
    int close = attributes(phrase, limit);
    int stop = Math.min(text.size(), end + LONGEST_APPOSITION);
    while (close < stop && close < limit && prepositional(close)) {
      NounPhrase more = from(close);
      close = more == null ? close + 1 : attributes(more, limit);
    }
    if (close < limit && text.is(close, "und")) {
      NounPhrase other = from(close + 1);
      close = other == null || other.preposition() >= 0 ? close : attributes(other, limit);
    }
    boolean closed =
        close >= limit
            || text.is(close, TokenKind.COMMA)
            || text.is(close, TokenKind.STOP)
            || text.is(close, TokenKind.COLON);
    return closed ? close : end;
  }

  /// True if a phrase may stand in a case that appositions of sources have.
  private static boolean apposable(NounPhrase phrase) {
    return Agreement.has(phrase.agreement(), Agreement.NOM)
        || Agreement.has(phrase.agreement(), Agreement.DAT)
        || Agreement.has(phrase.agreement(), Agreement.GEN);
  }

  private boolean prepositional(int i) {
    NounPhrase phrase = from(i);
    return phrase != null && phrase.preposition() >= 0;
  }
}
