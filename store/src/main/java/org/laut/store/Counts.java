package org.laut.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How much a store holds.
///
/// @param items different refs
/// @param versions of all of them together
/// @param first the earliest publication among the latest versions; null if none is known
/// @param last the latest one; null if none is known
/// @param bytes on the disk, without the log of what is being written
public record Counts(
    long items, long versions, @Nullable Instant first, @Nullable Instant last, long bytes) {}
