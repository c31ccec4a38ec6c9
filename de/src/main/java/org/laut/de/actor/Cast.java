package org.laut.de.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.KnownName;
import org.laut.de.entity.Mention;
import org.laut.de.entity.Noun;
import org.laut.de.phrase.NounPhrase;
import org.laut.text.TokenKind;

/// The persons of a text and the body that each stands for, by the offices they are called by at
/// any of their mentions.
final class Cast {
  private static final int LONGEST_OFFICE = 12;

  private final Copy copy;
  private final OfficeReader offices;
  private final Bodies bodies;
  private final Map<String, Body> body = new HashMap<>();
  private final Map<String, Integer> open = new HashMap<>();
  private final Map<String, String> fullest = new HashMap<>();

  Cast(Copy copy, OfficeReader offices, Bodies bodies) {
    this.offices = offices;
    this.copy = copy;
    this.bodies = bodies;
    for (Mention mention : copy.entities().mentions()) {
      KnownName known = mention.known();
      if (known != null && mention.namedPerson() && !mention.described()) {
        name(known);
        before(known.id(), mention);
        behind(known.id(), mention);
      }
    }
    open.forEach((person, token) -> {
      Body near = body.containsKey(person) ? null : bodies.before(token);
      if (near != null) {
        body.put(person, near);
      }
    });
  }

  private void name(KnownName known) {
    String name = Copy.lower(known.name());
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    fullest.merge(surname, name, (one, other) -> other.length() > one.length() ? other : one);
  }

  /// The name of a person in lower case, in the fullest form of the text.
  String name(String name) {
    String small = Copy.lower(name);
    return small.indexOf(' ') < 0 ? fullest.getOrDefault(small, small) : small;
  }

  /// The body that a person stands for; null if the text names none.
  @Nullable Body body(String person) {
    return body.get(person);
  }

  /// "Konzernsprecher Tobias Renz", "die Chefin des Zivilschutzes, Jelena Markovska".
  private void before(String person, Mention mention) {
    int end = mention.name();
    for (int i = end - 1; i >= 0 && end - i <= LONGEST_OFFICE; i--) {
      Noun noun = copy.entities().noun(i);
      if (noun != null && noun.human()) {
        office(person, i);
      }
      if (stops(i)) {
        return;
      }
    }
  }

  private boolean stops(int i) {
    if (copy.text().is(i, TokenKind.COMMA)) {
      return false;
    }
    return copy.text().tag(i).verb() || copy.text().tag(i).punctuation();
  }

  /// "Vera Antonowa, Sprecherin des Außenministeriums".
  private void behind(String person, Mention mention) {
    if (!copy.text().is(mention.end(), TokenKind.COMMA)) {
      return;
    }
    NounPhrase phrase = copy.phrases().from(mention.end() + 1);
    Noun noun = phrase == null ? null : copy.entities().noun(phrase.head());
    if (phrase != null && noun != null && noun.human() && phrase.end() == phrase.head() + 1) {
      office(person, phrase.head());
    }
  }

  private void office(String person, int token) {
    Body found = bodies.at(token);
    if (found == null) {
      if (offices.speaks(token)) {
        open.putIfAbsent(person, token);
      }
      return;
    }
    body.merge(person, found, (one, other) -> one.of().isEmpty() ? other : one);
  }
}
