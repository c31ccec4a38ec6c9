package org.laut.de.trigger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.report.EventType;

/// The German nouns that name events, and those that only look like it. Never changed.
///
/// The longest ending that is listed decides: "Krisentreffen" is read as "Treffen", "Hausaufgabe"
/// as "Aufgabe". A lookup is one hash access for each place where the word may be cut, and one
/// array access for a word that was looked up lately. Serves any number of threads: a slot of that
/// array holds either the word asked for or another one.
public final class EventNouns {
  private static final int COLUMNS = 7;
  private static final String NONE = "-";

  /// In letters; shorter nouns are found alone or behind a hyphen.
  private static final int SHORTEST_ENDING = 4;

  private static final int SLOTS = 1 << 15;

  private final Map<String, EventNoun> nouns;
  private final Map<String, EventNoun> endings;
  private final int longest;
  private final @Nullable Lookup[] latest = new @Nullable Lookup[SLOTS];

  /// What was found for a lemma.
  private record Lookup(String lemma, @Nullable EventNoun noun) {}

  private EventNouns(Map<String, EventNoun> nouns) {
    this.nouns = new HashMap<>(nouns);
    Map<String, EventNoun> small = new HashMap<>();
    int length = 0;
    for (EventNoun noun : nouns.values()) {
      String lemma = noun.lemma();
      if (lemma.length() >= SHORTEST_ENDING) {
        small.put(Character.toLowerCase(lemma.charAt(0)) + lemma.substring(1), noun);
        length = Math.max(length, lemma.length());
      }
    }
    endings = small;
    longest = length;
  }

  /// Reads the pack's own lexicon.
  public static EventNouns load() {
    return read(Table.load(EventNouns.class, "nouns.tsv", COLUMNS));
  }

  /// The noun with this lemma, or the one that decides about a compound; null if there is none.
  ///
  /// @param lemma an inflected form will do where the dictionary has no lemma for a compound; the
  ///   old spelling with ß as well
  public @Nullable EventNoun find(String lemma) {
    int hash = lemma.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Lookup lookup = latest[slot];
    if (lookup == null || !lookup.lemma().equals(lemma)) {
      lookup = new Lookup(lemma, search(lemma));
      latest[slot] = lookup;
    }
    return lookup.noun();
  }

  private @Nullable EventNoun search(String lemma) {
    EventNoun listed = nouns.get(lemma);
    if (listed != null) {
      return listed;
    }
    String last = lemma.substring(lemma.lastIndexOf('-') + 1);
    EventNoun found = singular(last);
    if (found == null && last.indexOf('ß') >= 0) {
      found = singular(last.replace("ß", "ss"));
    }
    if (found == null) {
      for (String singular : Inflected.singulars(last)) {
        EventNoun noun = singular(singular);
        if (noun != null) {
          return noun;
        }
      }
    }
    return found;
  }

  private @Nullable EventNoun singular(String noun) {
    EventNoun listed = nouns.get(noun);
    return listed == null ? ofEnding(noun) : listed;
  }

  /// All nouns, in no order.
  public Stream<EventNoun> all() {
    return nouns.values().stream();
  }

  static EventNouns read(List<Row> rows) {
    Map<String, EventNoun> nouns = new HashMap<>();
    for (Row row : rows) {
      if (nouns.put(row.text(0), noun(row)) != null) {
        throw row.broken(row.text(0) + " twice");
      }
    }
    return new EventNouns(nouns);
  }

  /// A longer ending behind a prefix rules out the shorter ones: "Vorentscheidung" is no
  /// "Scheidung".
  private @Nullable EventNoun ofEnding(String word) {
    int last = word.length() - SHORTEST_ENDING;
    for (int at = Math.max(1, word.length() - longest); at <= last; at++) {
      EventNoun noun = Joint.possible(word, at) ? endings.get(word.substring(at)) : null;
      if (noun != null) {
        return Joint.behindPrefix(word, at) ? null : noun;
      }
    }
    return null;
  }

  private static EventNoun noun(Row row) {
    EventNoun.Strength strength = row.value(EventNoun.Strength.class, 1);
    if ((strength == EventNoun.Strength.NONE) != row.text(2).equals(NONE)) {
      throw row.broken("a type is what an event has, and nothing else");
    }
    return new EventNoun(
        row.text(0),
        strength,
        strength == EventNoun.Strength.NONE ? null : row.value(EventType.class, 2),
        row.text(3).equals(NONE) ? null : row.text(3),
        Slot.read(row, 4),
        Slot.read(row, 5),
        row.text(6));
  }
}
