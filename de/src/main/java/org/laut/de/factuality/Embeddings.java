package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.laut.de.table.Row;
import org.laut.de.table.Table;

/// The words that decide about an event below them: verbs, nouns, adjectives. Never changed.
public final class Embeddings {
  static final String FILE = "embeddings.tsv";

  private static final int COLUMNS = 7;

  /// In letters, at the beginning of a compound.
  private static final int SHORTEST_MODIFIER = 3;

  /// In letters, at its end.
  private static final int SHORTEST_HEAD = 4;

  private final Map<Embedding.Kind, Map<String, List<Embedding>>> uses;

  private Embeddings(Map<Embedding.Kind, Map<String, List<Embedding>>> uses) {
    this.uses = new EnumMap<>(uses);
  }

  /// Reads the pack's own lexicon.
  public static Embeddings load() {
    Map<Embedding.Kind, Map<String, List<Embedding>>> uses = new HashMap<>();
    for (Row row : Table.load(Embeddings.class, FILE, COLUMNS)) {
      Embedding use = embedding(row);
      uses.computeIfAbsent(use.kind(), kind -> new HashMap<>())
          .computeIfAbsent(use.lemma(), lemma -> new ArrayList<>())
          .add(use);
    }
    Comparator<Embedding> demandingFirst = Comparator.comparingInt(use -> -use.with().size());
    uses.values()
        .forEach(words ->
            words.replaceAll((lemma, all) -> all.stream().sorted(demandingFirst).toList()));
    return new Embeddings(uses);
  }

  /// The uses of an infinitive; those with the most words of their own first.
  public List<Embedding> verb(String lemma) {
    return find(Embedding.Kind.VERB, lemma);
  }

  /// The uses of an adjective; those of its inflected form without ending where the lemma has none
  /// ("jüngste").
  public List<Embedding> adjective(String lemma, String form) {
    List<Embedding> listed = find(Embedding.Kind.ADJECTIVE, lemma.toLowerCase(Locale.GERMAN));
    String small = form.toLowerCase(Locale.GERMAN);
    for (int cut = 0; listed.isEmpty() && cut <= 2 && cut < small.length(); cut++) {
      listed = find(Embedding.Kind.ADJECTIVE, small.substring(0, small.length() - cut));
    }
    return listed;
  }

  /// The uses of a noun, else those of the last part of a compound ("Fluchtversuch" as "Versuch").
  public List<Embedding> noun(String lemma) {
    String small = lemma.toLowerCase(Locale.GERMAN);
    List<Embedding> listed = find(Embedding.Kind.NOUN, small);
    int latest = small.length() - SHORTEST_HEAD;
    for (int start = SHORTEST_MODIFIER; listed.isEmpty() && start <= latest; start++) {
      listed = free(find(Embedding.Kind.NOUN, small.substring(start)));
    }
    return listed;
  }

  /// Those that need no word beside them.
  private static List<Embedding> free(List<Embedding> uses) {
    return uses.stream().filter(use -> use.with().isEmpty()).toList();
  }

  private List<Embedding> find(Embedding.Kind kind, String lemma) {
    return uses.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
  }

  private static Embedding embedding(Row row) {
    return new Embedding(
        row.text(0),
        row.value(Embedding.Kind.class, 1),
        row.words(2),
        Set.copyOf(row.words(3)),
        row.value(Outcome.class, 4),
        row.value(Outcome.class, 5));
  }
}
