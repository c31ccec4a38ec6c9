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
  private final Map<String, Body> ranks = new HashMap<>();
  private final Map<String, Integer> open = new HashMap<>();
  private final Map<String, String> fullest = new HashMap<>();

  Cast(Copy copy, OfficeReader offices, Bodies bodies) {
    this.copy = copy;
    this.offices = offices;
    this.bodies = bodies;
    for (Mention mention : copy.entities().mentions()) {
      KnownName known = mention.known();
      if (known != null && mention.namedPerson() && !mention.described()) {
        name(known, mention);
        before(known.id(), mention);
        behind(known.id(), mention);
      }
    }
    ranks.forEach(body::putIfAbsent);
    open.forEach((person, token) -> {
      Body near = body.containsKey(person) ? null : bodies.before(token);
      if (near != null) {
        body.put(person, near);
      }
    });
  }

  private void name(KnownName known, Mention mention) {
    String name = Words.lower(known.name());
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    fullest.merge(surname, name, Cast::fuller);
    int words = mention.end() - mention.name();
    if (words > 1 && name.indexOf(' ') < 0 && copy.small(mention.end() - 1).equals(surname)) {
      int start = copy.text().token(mention.name()).start();
      int end = copy.text().token(mention.end() - 1).end();
      fullest.merge(
          surname, Words.lower(copy.text().text().text().substring(start, end)), Cast::fuller);
    }
  }

  private static String fuller(String one, String other) {
    return other.length() > one.length() ? other : one;
  }

  /// The name of a person in lower case, in the fullest form of the text.
  String name(String name) {
    String small = Words.lower(name);
    return small.indexOf(' ') < 0 ? fullest.getOrDefault(small, small) : small;
  }

  /// The body that a person stands for; null if the text names none.
  @Nullable Body body(String person) {
    return body.get(person);
  }

  /// "Konzernsprecherin Ada Lohr", "die Chefin des Zivilschutzes, Nora Petkow".
  private void before(String person, Mention mention) {
    int commas = 0;
    for (int i = mention.name() - 1; i >= 0 && mention.name() - i <= LONGEST_OFFICE; i--) {
      if (copy.human(i) && office(person, i)) {
        return;
      }
      commas += copy.text().is(i, TokenKind.COMMA) ? 1 : 0;
      if (commas > 1 || stops(i)) {
        return;
      }
    }
  }

  private boolean stops(int i) {
    boolean part = copy.text().is(i, TokenKind.BRACKET) || copy.text().is(i, TokenKind.COMMA);
    return copy.text().tag(i).verb() || copy.person(i) || copy.text().tag(i).punctuation() && !part;
  }

  /// "Mila Toran, Sprecherin des Außenministeriums", "Berger von der Feuerwehr".
  private void behind(String person, Mention mention) {
    if (!copy.text().is(mention.end(), TokenKind.COMMA)) {
      Body found = offices.behindName(mention.end());
      if (found != null) {
        put(person, found);
      }
      return;
    }
    NounPhrase phrase = copy.phrases().from(mention.end() + 1);
    Noun noun = phrase == null ? null : copy.noun(phrase.head());
    boolean other = phrase != null && copy.person(phrase.head() + 1);
    if (phrase != null && noun != null && noun.human() && !other) {
      office(person, phrase.head());
    }
  }

  /// Notes the body of an office; false if the noun says nothing of one.
  private boolean office(String person, int token) {
    Body found = bodies.at(token);
    if (found != null && offices.rank(token)) {
      ranks.putIfAbsent(person, found);
      return false;
    }
    if (found != null) {
      put(person, found);
    } else if (offices.open(token)) {
      open.putIfAbsent(person, token);
    }
    return found != null;
  }

  private void put(String person, Body found) {
    body.merge(person, found, (one, other) -> one.of().isEmpty() ? other : one);
  }
}
