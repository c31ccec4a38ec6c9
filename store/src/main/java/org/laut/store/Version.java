package org.laut.store;

import java.time.Instant;
import org.laut.corpus.Item;

/// An item as it was kept at one time.
///
/// @param arrived when the store took it in, in whole milliseconds
public record Version(Item item, Instant arrived) {}
