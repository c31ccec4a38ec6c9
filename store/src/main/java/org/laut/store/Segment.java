package org.laut.store;

/// A part of the text index: the words of a run of items.
///
/// @param first the first item of the run, the base of its posting lists
/// @param last the last item of the run
/// @param live how many of its items are the latest version
/// @param stale its items that stand in posting lists though they are no longer the latest version
record Segment(int id, int level, int first, int last, int live, PostingList stale) {
  boolean covers(int item) {
    return first <= item && item <= last;
  }
}
