package org.laut.de.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.de.table.Row;
import org.laut.de.table.Table;

/// The German words of time. Never changed; a lookup is one hash access.
///
/// Every form of a text is looked up and most are no words of time, which a hash map tells fastest.
/// Words are kept in lower case and with a capital, so that a form of the text is looked up as it
/// stands.
final class TimeLexicon {
  private static final List<String> ENDINGS = List.of("e", "em", "en", "er", "es");

  private final Map<String, List<Sense>> senses;

  private TimeLexicon(Map<String, List<Sense>> senses) {
    this.senses = new HashMap<>(senses);
  }

  /// Reads the pack's own lexicons.
  static TimeLexicon load() {
    Map<String, List<Sense>> senses = new HashMap<>();
    for (Role role : Role.values()) {
      for (Row row : Table.load(TimeLexicon.class, role.file(), role.columns())) {
        List<String> cells = row.cells().subList(1, role.columns());
        for (String form : role.stems() ? inflected(row.text(0)) : Set.of(row.text(0))) {
          List<String> words = List.of(form.split(" ", -1));
          Sense sense = new Sense(role, words.subList(1, words.size()), row.text(0), cells);
          add(senses, words.getFirst(), sense);
        }
      }
    }
    addWeekdayParts(senses);
    senses.replaceAll((form, list) -> longestFirst(list));
    return new TimeLexicon(senses);
  }

  /// Everything a form is, phrases of more words first; empty if it is no word of time.
  List<Sense> senses(String form) {
    return senses.getOrDefault(form, List.of());
  }

  /// "montagabend" and so on: the weekday's entry with the part as a further column.
  private static void addWeekdayParts(Map<String, List<Sense>> senses) {
    for (Row day : Table.load(TimeLexicon.class, Role.WEEKDAYS.file(), 2)) {
      for (Row part : Table.load(TimeLexicon.class, Role.PARTS.file(), 2)) {
        String word = day.text(0) + part.text(0);
        List<String> cells = List.of(day.text(1), part.text(1));
        add(senses, word, new Sense(Role.WEEKDAYS, List.of(), word, cells));
      }
    }
  }

  private static Set<String> inflected(String stem) {
    Set<String> forms = new HashSet<>();
    ENDINGS.forEach(ending -> forms.add(stem + ending));
    return forms;
  }

  private static void add(Map<String, List<Sense>> senses, String word, Sense sense) {
    senses.computeIfAbsent(word, w -> new ArrayList<>()).add(sense);
    for (String form : new HashSet<>(List.of(capital(word), title(word)))) {
      if (!form.equals(word)) {
        senses.computeIfAbsent(form, w -> new ArrayList<>()).add(sense);
      }
    }
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /// Every part of a hyphened word with a capital.
  private static String title(String word) {
    return String.join("-", Arrays.stream(word.split("-", -1)).map(TimeLexicon::capital).toList());
  }

  private static List<Sense> longestFirst(List<Sense> list) {
    return list.stream().sorted(Comparator.comparingInt(sense -> -sense.length())).toList();
  }
}
