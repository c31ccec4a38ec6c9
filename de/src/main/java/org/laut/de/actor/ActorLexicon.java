package org.laut.de.actor;

import org.jspecify.annotations.Nullable;
import org.laut.de.table.Row;
import org.laut.de.table.Table;

/// The words by which an actor is taken apart: offices, standings of bodies, nouns of the unnamed.
///
/// Words are in lower case; a compound counts by its last part.
final class ActorLexicon {
  /// Where the body of an office is found.
  enum Way {
    /// In what stands before it: "Polizeichef".
    HEAD,
    /// In what stands before it together with a noun of its own: "Außenminister".
    OWN,
    /// In the office itself: "Bürgermeister".
    FIXED,
    /// In the rank, unless an office beside it says another: "Oberst".
    RANK
  }

  /// @param body null if the office says nothing of its body
  record Office(Way way, @Nullable String body) {}

  /// @param key the noun under which the body is compared
  record Known(Standing standing, String key) {}

  private static final String FEMININE = "in";

  private final Suffixes<Office> offices = new Suffixes<>();
  private final Suffixes<Known> standings = new Suffixes<>();
  private final Suffixes<Boolean> unnamed = new Suffixes<>();

  private ActorLexicon() {
    for (Row row : Table.load(ActorLexicon.class, "offices.tsv", 3)) {
      String body = row.text(2).equals("-") ? null : row.text(2);
      offices.put(row.text(0), new Office(row.value(Way.class, 1), body));
    }
    for (Row row : Table.load(ActorLexicon.class, "standings.tsv", 3)) {
      standings.put(row.text(0), new Known(row.value(Standing.class, 1), row.text(2)));
    }
    for (Row row : Table.load(ActorLexicon.class, "unnamed.tsv", 1)) {
      unnamed.put(row.text(0), true);
    }
  }

  /// Reads the lexicons.
  static ActorLexicon load() {
    return new ActorLexicon();
  }

  /// The office that a noun names, feminine or not; null if it names none.
  Suffixes.@Nullable Found<Office> office(String noun) {
    Suffixes.Found<Office> found = offices.find(noun);
    return found == null && noun.endsWith(FEMININE)
        ? offices.find(noun.substring(0, noun.length() - FEMININE.length()))
        : found;
  }

  Suffixes.@Nullable Found<Known> standing(String noun) {
    return standings.find(noun);
  }

  boolean unnamed(String noun) {
    return unnamed.find(noun) != null;
  }
}
