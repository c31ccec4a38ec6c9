package org.laut.store.ledger;

import java.time.Instant;

/// Somebody who may use the service. The token itself is kept nowhere.
///
/// @param role `reader`, `editor` or `admin`
/// @param made in whole milliseconds
public record Token(String name, String role, Instant made) {}
