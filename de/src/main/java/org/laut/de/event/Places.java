package org.laut.de.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Argument;
import org.laut.de.argument.Argument.Role;
import org.laut.de.argument.Arguments;
import org.laut.de.entity.Entities;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Trigger;
import org.laut.report.Participant;

/// Finds where an event takes place: a phrase of place among what stands about its word.
final class Places {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "an", "auf", "bei", "vor", "über", "nahe", "nach", "unter", "neben", "zwischen");

  /// In letters, of the last part of a compound.
  private static final int SHORTEST = 3;

  private final TaggedText text;
  private final Entities entities;
  private final Arguments arguments;
  private final Set<String> nouns;

  Places(TaggedText text, Entities entities, Arguments arguments, Set<String> nouns) {
    this.arguments = arguments;
    this.text = text;
    this.entities = entities;
    this.nouns = nouns;
  }

  /// Reads the nouns of place.
  static Set<String> load() {
    Set<String> nouns = new HashSet<>();
    for (Row row : Table.load(Places.class, "places.tsv", 1)) {
      nouns.add(row.text(0));
    }
    return Set.copyOf(nouns);
  }

  /// Where the event takes place: a phrase of place about its word, for a noun also one about the
  /// verb of its clause; null if there is none.
  @Nullable Participant of(Trigger trigger, List<Argument> around) {
    Participant own = among(around);
    return own == null && trigger.kind() == Trigger.Kind.NOUN
        ? among(arguments.of(trigger.clause()))
        : own;
  }

  private @Nullable Participant among(List<Argument> around) {
    for (Argument argument : around) {
      if (argument.role() == Role.PREPOSITION && PREPOSITIONS.contains(argument.preposition())) {
        String entity =
            entities.resolve(argument.first(), argument.end(), argument.head()).entity();
        boolean named =
            entity != null && (entity.startsWith("place/") || entity.startsWith("state/"));
        if (named || placeNoun(text.word(argument.head()).lemma())) {
          return new Participant(text.span(argument.first(), argument.end()), entity);
        }
      }
    }
    return null;
  }

  private boolean placeNoun(String lemma) {
    String small = lemma.toLowerCase(Locale.GERMAN);
    for (int start = 0; start <= small.length() - SHORTEST; start++) {
      if (nouns.contains(small.substring(start))) {
        return start == 0 || start > 2;
      }
    }
    return false;
  }
}
