package org.laut.service.guard;

import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What somebody may do; each may do what the ones before it may.
public enum Role implements RouteRole {
  /// Whoever can connect, without a token.
  PUBLIC,
  /// Ask and read.
  READER,
  /// Take items in and put right.
  EDITOR,
  /// Forget, subscribe, see the audit trail.
  ADMIN;

  /// The role of this name; empty if there is none that a token can have.
  public static Optional<Role> of(String name) {
    for (Role role : List.of(READER, EDITOR, ADMIN)) {
      if (role.word().equals(name)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /// Its name in lower case.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it allows what this one allows.
  public boolean covers(Role wanted) {
    return compareTo(wanted) >= 0;
  }
}
