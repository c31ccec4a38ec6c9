package org.laut.de.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Mention;
import org.laut.de.tag.Tag;
import org.laut.report.EntityKind;
import org.laut.text.TokenKind;

/// The names of a text by the token at which they begin, and what may be a place.
final class Names {
  private static final int LONGEST_PLACE = 3;

  private final Copy copy;
  private final Lands lands;
  private final Map<Integer, Mention> byName = new HashMap<>();
  private final Map<Integer, Mention> covering = new HashMap<>();

  Names(Copy copy, Lands lands) {
    this.copy = copy;
    this.lands = lands;
    for (Mention mention : copy.entities().mentions()) {
      byName.put(mention.name(), mention);
      for (int i = mention.name(); i < mention.end(); i++) {
        covering.put(i, mention);
      }
    }
  }

  /// The mention whose name or noun begins at this token; null if none does.
  @Nullable Mention at(int token) {
    return byName.get(token);
  }

  /// True inside the name of a person.
  boolean person(int token) {
    Mention mention = covering.get(token);
    return mention != null && mention.namedPerson() && !mention.described();
  }

  /// Index behind the name of a land or place that begins here; the token itself if none does.
  int placeEnd(int token, int limit) {
    Mention mention = covering.get(token);
    if (mention != null) {
      boolean place = mention.kind() == EntityKind.STATE || mention.kind() == EntityKind.PLACE;
      return place && mention.name() == token && mention.end() <= limit ? mention.end() : token;
    }
    int end = token;
    while (end < limit && end - token < LONGEST_PLACE && unknown(end)) {
      end++;
    }
    return end;
  }

  private boolean unknown(int token) {
    return copy.tag(token, Tag.NE)
        && !covering.containsKey(token)
        && copy.text().is(token, TokenKind.WORD)
        && copy.text().capitalised(token)
        && !copy.acronym(token);
  }

  /// The key of the place that these tokens name.
  String place(int first, int end) {
    var name = new StringBuilder(lands.name(copy.text().form(end - 1)));
    for (int i = end - 2; i >= first; i--) {
      name.insert(0, copy.small(i) + " ");
    }
    return lands.name(name.toString());
  }
}
