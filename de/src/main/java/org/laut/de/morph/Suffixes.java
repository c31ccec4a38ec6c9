package org.laut.de.morph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads unknown forms by their endings: "-ungen" is a feminine plural, "-isches" an adjective.
final class Suffixes {
  /// What an ending says.
  ///
  /// @param lemmaEnding stands in the dictionary form where the ending stands in the form
  private record Row(WordClass wordClass, String features, String lemmaEnding) {
    Reading reading(String stem) {
      return Reading.of(wordClass, stem + lemmaEnding, features);
    }
  }

  private static final int SHORTEST_STEM = 2;

  /// Inflectional endings of adjectives, and what they say.
  private static final Map<String, List<String>> ADJECTIVE_ENDINGS =
      Map.of(
          "e", List.of("N.S", "A.S.FN", "NA.P"),
          "en", List.of("GD.S", "A.S.M", "NGDA.P"),
          "er", List.of("N.S.M", "GD.S.F", "G.P"),
          "es", List.of("NA.S.N"),
          "em", List.of("D.S.MN"));

  private final Map<String, List<Row>> nouns = new HashMap<>();
  private final Map<String, List<Row>> others = new HashMap<>();
  private int longest;

  Suffixes() {
    for (List<String> row : Table.read(Suffixes.class, "suffixes.tsv")) {
      WordClass wordClass = WordClass.valueOf(row.get(1));
      Map<String, List<Row>> rows = wordClass == WordClass.NOUN ? nouns : others;
      rows.computeIfAbsent(row.get(0), ending -> new ArrayList<>())
          .add(new Row(wordClass, row.get(2), row.get(3)));
      longest = Math.max(longest, row.get(0).length());
    }
  }

  /// Adds what the longest known ending says; nouns are capitalised and nothing else is.
  void add(String form, ReadingSet out) {
    if (Letters.capital(form)) {
      add(form, nouns, out);
      return;
    }
    add(form, others, out);
    for (Map.Entry<String, List<String>> ending : ADJECTIVE_ENDINGS.entrySet()) {
      if (form.endsWith(ending.getKey())) {
        addInflected(form.substring(0, form.length() - ending.getKey().length()), ending, out);
      }
    }
  }

  private void addInflected(String stem, Map.Entry<String, List<String>> ending, ReadingSet out) {
    ReadingSet plain = new ReadingSet();
    add(stem, others, plain);
    for (Reading r : plain.list()) {
      if (r.wordClass() == WordClass.ADJECTIVE || r.wordClass() == WordClass.PARTICIPLE) {
        for (String agreement : ending.getValue()) {
          out.add(r.wordClass(), r.lemma(), Agreement.parse(agreement), 0);
        }
      }
    }
  }

  private void add(String form, Map<String, List<Row>> rows, ReadingSet out) {
    for (int length = Math.min(longest, form.length() - SHORTEST_STEM); length > 0; length--) {
      List<Row> found = rows.get(form.substring(form.length() - length));
      if (found != null) {
        String stem = form.substring(0, form.length() - length);
        found.forEach(row -> out.add(row.reading(stem)));
        return;
      }
    }
  }
}
