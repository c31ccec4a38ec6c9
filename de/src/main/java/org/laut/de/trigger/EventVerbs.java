package org.laut.de.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.report.EventType;

/// The German verbs that name events, and those that surely do not. Never changed; a lookup is one
/// hash access.
///
/// Verbs of saying are not among them: what they tell is a statement.
public final class EventVerbs {
  private static final int COLUMNS = 8;
  private static final String NONE = "-";

  /// Adverbs that look like the particle of the verb before them: "verletzte ihn schwer".
  private static final List<String> ADVERBS =
      List.of(
          "bekannt", "fest", "gering", "gut", "hart", "knapp", "kurz", "lang", "leicht", "neu",
          "scharf", "schwer", "sicher", "tot", "weiter", "wieder");

  private final Map<String, List<EventVerb>> verbs;

  private EventVerbs(Map<String, List<EventVerb>> verbs) {
    this.verbs = new HashMap<>(verbs);
  }

  /// Reads the pack's own lexicon.
  public static EventVerbs load() {
    List<Row> rows = new ArrayList<>(Table.load(EventVerbs.class, "verbs.tsv", COLUMNS));
    rows.addAll(Table.load(EventVerbs.class, "verb-phrases.tsv", COLUMNS));
    return read(rows);
  }

  /// The uses of an infinitive, those with the most words of their own first; those of the verb
  /// behind an adverb if it is not listed itself ("schwerverletzen"); empty if neither is.
  public List<EventVerb> of(String lemma) {
    List<EventVerb> listed = verbs.get(lemma);
    for (int i = 0; listed == null && i < ADVERBS.size(); i++) {
      if (lemma.startsWith(ADVERBS.get(i))) {
        listed = verbs.get(lemma.substring(ADVERBS.get(i).length()));
      }
    }
    return listed == null ? List.of() : listed;
  }

  /// All uses, in no order.
  public Stream<EventVerb> all() {
    return verbs.values().stream().flatMap(List::stream);
  }

  static EventVerbs read(List<Row> rows) {
    Comparator<EventVerb> demandingFirst = Comparator.comparingInt(verb -> -verb.with().size());
    Map<String, List<EventVerb>> verbs = new HashMap<>();
    for (Row row : rows) {
      EventVerb verb = verb(row);
      List<EventVerb> uses = verbs.computeIfAbsent(verb.lemma(), lemma -> new ArrayList<>());
      if (uses.stream().anyMatch(use -> use.with().equals(verb.with()))) {
        throw row.broken(verb.lemma() + " twice with the same words");
      }
      uses.add(verb);
    }
    verbs.replaceAll((lemma, uses) -> uses.stream().sorted(demandingFirst).toList());
    return new EventVerbs(verbs);
  }

  private static EventVerb verb(Row row) {
    EventVerb.Kind kind = row.value(EventVerb.Kind.class, 2);
    if ((kind == EventVerb.Kind.EVENT) == row.text(3).equals(NONE)) {
      throw row.broken("a type is what an event has, and nothing else");
    }
    return new EventVerb(
        row.text(0),
        row.words(1),
        kind,
        kind == EventVerb.Kind.EVENT ? row.value(EventType.class, 3) : null,
        row.text(4).equals(NONE) ? null : row.text(4),
        Slot.read(row, 5),
        Slot.read(row, 6),
        row.text(7));
  }
}
