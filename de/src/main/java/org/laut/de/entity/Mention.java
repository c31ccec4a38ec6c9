package org.laut.de.entity;

import org.jspecify.annotations.Nullable;
import org.laut.report.EntityKind;

/// A place where something is named, or described by a noun.
///
/// @param first first token of the noun phrase, determiner and titles included
/// @param name first token of the name, or the noun itself
/// @param end index behind the last token
/// @param kind what it is
/// @param known what is named; null if a noun only describes it
/// @param noun the noun that describes it or stands as title before the name; null for a bare name
/// @param gender [Gender] bits
/// @param described true if the noun stands for it without any name
public record Mention(
    int first,
    int name,
    int end,
    EntityKind kind,
    @Nullable KnownName known,
    @Nullable Noun noun,
    int gender,
    boolean described) {

  /// Id of what is named; null if nothing is.
  public @Nullable String entity() {
    return known == null ? null : known.id();
  }

  /// The same place, known to mean this.
  Mention meaning(KnownName meant) {
    int both = gender & meant.gender();
    return new Mention(first, name, end, kind, meant, noun, both == 0 ? gender : both, described);
  }

  /// True if it says by itself what it means: by a name, or as a body by a noun of its own.
  boolean names() {
    boolean ownNoun = noun != null && (noun.reach() == Reach.OWN || !noun.modifier().isEmpty());
    return !described || (known != null && !person() && ownNoun);
  }

  public boolean covers(int token) {
    return first <= token && token < end;
  }

  public boolean person() {
    return kind == EntityKind.PERSON;
  }

  /// A named person.
  public boolean namedPerson() {
    return person() && known != null;
  }
}
