package org.laut.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who stands behind a statement, taken apart so that mentions in different texts can be compared.
///
/// Names and nouns are keys: lemmas in lower case, as in [org.laut.text.Term].
///
/// @param person the name of a person, given name first, without offices; null if none is named
/// @param body the noun or name of the body that speaks or is spoken for, "außenministerium"; null
///   where there is none
/// @param of whose body it is or where it sits, widest first: state, place, company; often empty
/// @param government true for an office of a state and whoever speaks for one
public record Actor(
    Kind kind,
    @Nullable String person,
    @Nullable String body,
    List<String> of,
    boolean government) {
  /// What is known of who it is.
  public enum Kind {
    /// A person with a name.
    PERSON,
    /// Somebody by office or trade alone: "ein Sprecher des Ministeriums", "der Bürgermeister".
    ROLE,
    /// A body, firm, office, or all its members.
    BODY,
    /// People who are not named and could be anybody: "Konzernkreise", "ein Insider".
    ANONYMOUS,
    MEDIUM,
    /// A writing whose author the sentence does not name: "einem Bericht zufolge".
    DOCUMENT,
    /// Nobody.
    UNSTATED
  }

  /// Nobody is named.
  public static final Actor NOBODY = new Actor(Kind.UNSTATED, null, null, List.of(), false);

  public Actor {
    of = List.copyOf(of);
  }
}
