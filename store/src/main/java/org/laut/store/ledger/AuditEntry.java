package org.laut.store.ledger;

import java.time.Instant;

/// One thing that somebody did to the store.
///
/// @param id given by the store, ascending
/// @param at in whole milliseconds
/// @param who the name of a token or of an author; `command line` for the program
/// @param action `correction.made`, `correction.revoked`, `item.forgotten`, `token.added`,
///   `token.removed`, or what another part of the service calls it
/// @param subject to what; of a forgotten item the hash of its ref alone, so that nothing is left
///   of it
public record AuditEntry(
    long id, Instant at, String who, String action, String subject, String detail) {}
