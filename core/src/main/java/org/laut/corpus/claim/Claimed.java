package org.laut.corpus.claim;

import org.laut.corpus.Item;
import org.laut.corpus.Lineage;

/// An assertion with the origin it goes back to.
record Claimed(Item item, Assertion assertion, Voice voice, Lineage lineage) {}
