package org.laut.de.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The states that the lexicons know, by everything they are called, and what belongs to them.
///
/// A state stands under one key whatever named it, its usual name in lower case: "vereinigte
/// arabische emirate".
public final class Territories {
  private static final String STATE_OWNED = "state";
  private static final String UNION = "EU";

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byCapital = new HashMap<>();
  private final Map<String, String> byAdjective = new HashMap<>();
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> home = new HashMap<>();
  private final Map<String, Boolean> stateOwned = new HashMap<>();

  private Territories() {
    var byCode = new HashMap<String, String>(Map.of(UNION, "eu"));
    for (List<String> state : Tsv.read("states.tsv", 7)) {
      String key = lower(state.get(2));
      byCode.put(state.get(1), key);
      byId.put(state.get(0), key);
      Tsv.values(state.get(3)).forEach(name -> byName.put(lower(name), key));
      Tsv.values(state.get(4)).forEach(capital -> byCapital.put(lower(capital), key));
      Tsv.values(state.get(5)).forEach(adjective -> byAdjective.put(lower(adjective), key));
    }
    for (List<String> body : Tsv.read("bodies.tsv", 5)) {
      home(body.get(0), byCode.get(body.get(4)), "");
    }
    for (List<String> agency : Tsv.read("agencies.tsv", 6)) {
      home(agency.get(0), byCode.get(agency.get(4)), agency.get(5));
    }
    for (List<String> medium : Tsv.read("media.tsv", 7)) {
      home(medium.get(0), byCode.get(medium.get(4)), medium.get(6));
    }
  }

  private void home(String id, @Nullable String state, String ownership) {
    if (state != null) {
      home.put(id, state);
    }
    stateOwned.put(id, ownership.equals(STATE_OWNED));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.GERMAN);
  }

  /// Reads the lexicons.
  public static Territories load() {
    return new Territories();
  }

  /// The state of this name in lower case; null if none has it.
  public @Nullable String named(String name) {
    return byName.get(name);
  }

  /// The state whose capital or seat of government has this name in lower case; null if it is none.
  public @Nullable String ofCapital(String name) {
    return byCapital.get(name);
  }

  /// The state of an adjective without ending and in lower case, "russisch"; null if it has none.
  public @Nullable String ofAdjective(String adjective) {
    return byAdjective.get(adjective);
  }

  /// The state that an entity is, belongs to or sits in, "eu" for bodies of the Union; null if the
  /// lexicons do not say.
  public @Nullable String home(String entity) {
    String state = byId.get(entity);
    return state == null ? home.get(entity) : state;
  }

  /// True for an agency or outlet that a state owns.
  public boolean stateOwned(String entity) {
    return stateOwned.getOrDefault(entity, false);
  }
}
