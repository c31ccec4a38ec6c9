package org.laut.corpus.found;

import org.laut.corpus.Item;
import org.laut.report.Link;
import org.laut.report.Statement;

/// A statement that went through somebody's hands.
///
/// @param link that hand in the statement's chain
public record Saying(Item item, Statement statement, Link link) {}
