package org.laut.de.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.report.EntityKind;

/// Everything this package knows of the world, read once.
///
/// @param names names of agencies, media, bodies and states
/// @param nouns common nouns that stand for sources
/// @param firstNames first names with their [Gender] bits
/// @param eastAsian surnames that stand before the given name
/// @param persons well-known persons by the [NameKey] of their full names
/// @param famous the same by their surname, where only one of them has it
/// @param states id of a state by its adjective without ending ("russisch")
record Lexicons(
    NameTrie names,
    NounLexicon nouns,
    Map<String, Integer> firstNames,
    Set<String> eastAsian,
    Map<String, KnownName> persons,
    Map<String, KnownName> famous,
    Map<String, String> states) {
  private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "en", "er", "es", "em");

  static Lexicons load() {
    var names = new NameTrie();
    for (List<String> state : Tsv.read("states.tsv", 7)) {
      var known =
          new KnownName(state.get(0), EntityKind.STATE, state.get(2), Gender.ANY, false, false);
      add(names, state.get(3), known);
      var capital =
          new KnownName(state.get(0), EntityKind.STATE, state.get(2), Gender.NEUTER, false, true);
      add(names, state.get(4), capital);
    }
    for (List<String> agency : Tsv.read("agencies.tsv", 6)) {
      add(names, EntityKind.AGENCY, agency);
    }
    for (List<String> medium : Tsv.read("media.tsv", 7)) {
      add(names, EntityKind.MEDIUM, medium);
    }
    for (List<String> body : Tsv.read("bodies.tsv", 5)) {
      String id = body.get(0);
      String kind = id.substring(0, id.indexOf('/')).toUpperCase(Locale.ROOT);
      add(names, EntityKind.valueOf(kind), body);
    }
    for (List<String> place : Tsv.read("places.tsv", 4)) {
      add(names, EntityKind.PLACE, place);
    }
    var persons = new Persons();
    return new Lexicons(
        names,
        NounLexicon.load(inhabitants()),
        readFirstNames(),
        readEastAsian(),
        persons.byKey(),
        persons.bySurname(),
        readStates());
  }

  private static void add(NameTrie names, EntityKind kind, List<String> entry) {
    String id = entry.get(0);
    String name = entry.get(1);
    add(names, entry.get(2), new KnownName(id, kind, name, Gender.ANY, false, false));
    add(names, entry.get(3), new KnownName(id, kind, name, Gender.ANY, true, false));
  }

  private static void add(NameTrie names, String forms, KnownName name) {
    for (String form : Tsv.values(forms)) {
      names.add(form, name);
    }
  }

  private static Map<String, Integer> readFirstNames() {
    var names = new HashMap<String, Integer>();
    for (List<String> entry : Tsv.read("first-names.tsv", 2)) {
      names.put(entry.get(0), Gender.of(entry.get(1)));
    }
    return names;
  }

  private static Set<String> readEastAsian() {
    var names = new HashSet<String>();
    for (List<String> entry : Tsv.read("east-asian-surnames.tsv", 1)) {
      names.add(entry.getFirst());
    }
    return names;
  }

  private static List<String> inhabitants() {
    var all = new ArrayList<String>();
    for (List<String> state : Tsv.read("states.tsv", 7)) {
      all.addAll(Tsv.values(state.get(6)));
    }
    return all;
  }

  private static Map<String, String> readStates() {
    var states = new HashMap<String, String>();
    for (List<String> state : Tsv.read("states.tsv", 7)) {
      for (String adjective : Tsv.values(state.get(5))) {
        states.put(adjective, state.getFirst());
      }
    }
    return states;
  }

  /// Id of the state that an inflected adjective names ("russischen"); null if it names none.
  @Nullable String stateOf(String form) {
    String small = form.toLowerCase(Locale.GERMAN);
    for (String ending : ADJECTIVE_ENDINGS) {
      if (small.endsWith(ending)) {
        String state = states.get(small.substring(0, small.length() - ending.length()));
        if (state != null) {
          return state;
        }
      }
    }
    return null;
  }

  /// True if the name of a state or capital stands at the token.
  boolean state(TextView text, int token) {
    NameTrie.Match match = names.longest(text.tokens(), token, token + 1);
    return match != null && match.name().kind() == EntityKind.STATE;
  }

  /// [Gender] bits of a first name, the first part of a double name deciding; 0 if it is none.
  int firstName(String form) {
    Integer whole = firstNames.get(form);
    if (whole != null) {
      return whole;
    }
    int hyphen = form.indexOf('-');
    Integer part = hyphen < 0 ? null : firstNames.get(form.substring(0, hyphen));
    return part == null ? 0 : part;
  }
}
