package org.laut.de.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.report.Act;
import org.laut.report.Stance;

/// The German words of attribution. Never changed; a lookup is one hash access.
///
/// Serves any number of threads. What a noun is as a compound is kept for the latest ones in a
/// table of fixed size; a slot holds either the lemma asked for or another one.
public final class CueLexicon {
  /// In letters, at the beginning of a compound.
  private static final int SHORTEST_MODIFIER = 2;

  private static final int SLOTS = 1 << 15;

  private final Map<String, List<CueVerb>> verbs;
  private final Map<String, CueNoun> nouns;
  private final Map<String, String> heads;
  private final Map<String, CueAdverb> adverbs;
  private final @Nullable Lookup[] latest = new @Nullable Lookup[SLOTS];

  /// What was found for a lemma.
  private record Lookup(String lemma, @Nullable CueNoun noun) {}

  private CueLexicon(
      Map<String, List<CueVerb>> verbs,
      Map<String, CueNoun> nouns,
      Map<String, String> heads,
      Map<String, CueAdverb> adverbs) {
    this.verbs = new HashMap<>(verbs);
    this.nouns = new HashMap<>(nouns);
    this.heads = new HashMap<>(heads);
    this.adverbs = Map.copyOf(adverbs);
  }

  /// Reads the pack's own lexicon.
  public static CueLexicon load() {
    List<Row> verbs = new ArrayList<>(Table.load(CueLexicon.class, "verbs.tsv", 8));
    verbs.addAll(Table.load(CueLexicon.class, "phrases.tsv", 8));
    return of(
        verbs,
        Table.load(CueLexicon.class, "nouns.tsv", 7),
        Table.load(CueLexicon.class, "heads.tsv", 2),
        Table.load(CueLexicon.class, "adverbs.tsv", 2));
  }

  /// The uses of an infinitive; those with the most words of their own first, then those with
  /// prepositions. Empty if it is no cue.
  public List<CueVerb> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /// The noun of saying with this lemma, or the last part of a compound that attributes as that
  /// part does ("Feuerwehrangaben" as "Angabe"); null if it is none.
  public @Nullable CueNoun noun(String lemma) {
    int hash = lemma.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Lookup lookup = latest[slot];
    if (lookup == null || !lookup.lemma().equals(lemma)) {
      lookup = new Lookup(lemma, search(lemma));
      latest[slot] = lookup;
    }
    return lookup.noun();
  }

  private @Nullable CueNoun search(String lemma) {
    CueNoun listed = nouns.get(lemma);
    for (int start = SHORTEST_MODIFIER; listed == null && start < lemma.length(); start++) {
      String head = heads.get(lemma.substring(start));
      listed = head == null ? null : nouns.get(head);
    }
    return listed;
  }

  /// The adverb of attribution; null if it is none.
  ///
  /// @param form as written, at the beginning of a sentence too
  public @Nullable CueAdverb adverb(String form) {
    return adverbs.get(form.toLowerCase(Locale.GERMAN));
  }

  static CueLexicon of(
      List<Row> verbRows, List<Row> nounRows, List<Row> headRows, List<Row> adverbRows) {
    Map<String, CueNoun> nouns = byFirstCell(nounRows, CueLexicon::noun);
    Map<String, String> heads =
        byFirstCell(
            headRows,
            row -> {
              if (!nouns.containsKey(row.text(1))) {
                throw row.broken(row.text(1) + " is no noun of the lexicon");
              }
              return row.text(1);
            });
    return new CueLexicon(
        verbs(verbRows), nouns, heads, byFirstCell(adverbRows, CueLexicon::adverb));
  }

  private static Map<String, List<CueVerb>> verbs(List<Row> rows) {
    Comparator<CueVerb> demandingFirst =
        Comparator.comparingInt((CueVerb verb) -> -verb.with().size())
            .thenComparing(verb -> verb.prepositions().isEmpty());
    Map<String, List<CueVerb>> verbs = new HashMap<>();
    for (Row row : rows) {
      verbs.computeIfAbsent(row.text(0), lemma -> new ArrayList<>()).add(verb(row));
    }
    verbs.replaceAll((lemma, uses) -> uses.stream().sorted(demandingFirst).toList());
    return verbs;
  }

  private static <T> Map<String, T> byFirstCell(List<Row> rows, Function<Row, T> entry) {
    Map<String, T> entries = new HashMap<>();
    for (Row row : rows) {
      if (entries.put(row.text(0), entry.apply(row)) != null) {
        throw row.broken(row.text(0) + " twice");
      }
    }
    return entries;
  }

  private static CueVerb verb(Row row) {
    return new CueVerb(
        row.text(0),
        row.words(1),
        row.value(Act.class, 2),
        row.value(Stance.class, 3),
        Set.copyOf(row.values(Frame.class, 4)),
        Set.copyOf(row.words(5)),
        row.value(CueVerb.Speaker.class, 6),
        row.value(Reliability.class, 7));
  }

  private static CueNoun noun(Row row) {
    return new CueNoun(
        row.text(0),
        row.value(Act.class, 1),
        row.value(Stance.class, 2),
        Set.copyOf(row.values(Frame.class, 3)),
        Set.copyOf(row.values(NounUse.class, 4)),
        Set.copyOf(row.words(5)),
        Set.copyOf(row.words(6)));
  }

  private static CueAdverb adverb(Row row) {
    return new CueAdverb(row.text(0), row.value(CueAdverb.Kind.class, 1));
  }
}
