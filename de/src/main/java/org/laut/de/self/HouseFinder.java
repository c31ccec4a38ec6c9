package org.laut.de.self;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.Span;
import org.laut.text.TokenKind;

/// Finds where a text speaks of its publisher: "dieser Zeitung", "der Nachrichtenagentur AFP",
/// "eine dpa-Reporterin", "Reporter der Ostpost".
final class HouseFinder {
  private static final Set<String> OWN =
      Set.of(
          "dieser", "dieses", "diesem", "diese", "unser", "unsere", "unserer", "unserem", "unseres",
          "unseren");

  private final TaggedText text;
  private final HouseWords words;
  private final OwnNames names;

  HouseFinder(TaggedText text, HouseWords words, OwnNames names) {
    this.text = text;
    this.words = words;
    this.names = names;
  }

  /// The house that is named from this token on, or whose word for itself stands there; null if
  /// none is.
  @Nullable House at(int token) {
    House compound = compound(token);
    if (compound != null) {
      return compound;
    }
    boolean self = token > 0 && OWN.contains(lower(token - 1)) && is(token, HouseWords.Kind.HOUSE);
    int end = self ? token + 1 : names.end(token);
    if (end == 0) {
      return null;
    }
    Span medium = self ? null : text.span(token, end);
    int first = first(token);
    boolean sure = self || first < token && houseBetween(first, token);
    House house = new House(first, token, end, medium, false, sure, null);
    return reporterBefore(house);
  }

  /// "dpa-Reporterin", "dpa-Anfrage", "dpa-Informationen".
  private @Nullable House compound(int token) {
    String form = text.form(token);
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 1 || !names.before(form.substring(0, hyphen))) {
      return null;
    }
    String lemma = text.word(token).lemma();
    HouseWords.Kind kind = words.of(lemma.substring(lemma.lastIndexOf('-') + 1));
    if (kind == null) {
      return null;
    }
    int start = text.token(token).start();
    Span medium = new Span(start, start + hyphen);
    boolean reporter = kind == HouseWords.Kind.REPORTER;
    int first = determiner(token);
    return new House(first, token, token + 1, medium, reporter, true, reporter ? null : kind);
  }

  /// The first token of the phrase whose name stands at `name`: article, "Nachrichtenagentur" and
  /// quotation mark included.
  private int first(int name) {
    int first = name;
    if (text.is(first - 1, TokenKind.QUOTE)) {
      first--;
    }
    if (first > 0 && is(first - 1, HouseWords.Kind.HOUSE)) {
      first--;
    }
    return determiner(first);
  }

  private int determiner(int first) {
    int before = first;
    while (text.tag(before - 1) == Tag.ADJA) {
      before--;
    }
    Tag tag = text.tag(before - 1);
    return tag == Tag.ART || tag == Tag.PDAT || tag == Tag.PPOSAT ? before - 1 : first;
  }

  private boolean houseBetween(int first, int name) {
    for (int i = first; i < name; i++) {
      if (is(i, HouseWords.Kind.HOUSE)) {
        return true;
      }
    }
    return false;
  }

  /// "ein Reporter dieser Zeitung", "Korrespondentin von AFP".
  private House reporterBefore(House house) {
    int before = house.first() - 1;
    if (text.is(before, "von") || text.is(before, "vom")) {
      before--;
    }
    if (before < 0 || !is(before, HouseWords.Kind.REPORTER)) {
      return house;
    }
    return new House(determiner(before), before, house.end(), house.medium(), true, true, null);
  }

  private boolean is(int token, HouseWords.Kind kind) {
    return token >= 0
        && token < text.size()
        && text.tag(token) == Tag.NN
        && words.is(text.word(token).lemma(), kind);
  }

  private String lower(int token) {
    return text.form(token).toLowerCase(Locale.GERMAN);
  }
}
