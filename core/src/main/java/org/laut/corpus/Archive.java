package org.laut.corpus;

import java.util.Collection;
import java.util.List;
import org.laut.text.Term;

/// Where read items are kept and found again. Of items with several versions the latest counts.
public interface Archive {
  /// The items in which words of the query stand, best first.
  ///
  /// A term stands in an item if the lemma or a part of one equals the lemma or a part of another,
  /// in the title or the text; words by which nothing is found ([Term#finds]) count on neither
  /// side. Rare words weigh more: each term adds the logarithm of the number of items over the
  /// number of items with it, half of that where only a part is met. Of equal items the later one,
  /// then the one with the smaller ref, comes first.
  ///
  /// @param limit the most items to give
  List<Item> find(List<Term> terms, Filter filter, int limit);

  /// The items that replace these or are replaced by them, and some that share text with them,
  /// these left out.
  ///
  /// @param most how many of those that share text are given: those that share most of it, of equal
  ///   ones those that came first
  List<Item> tied(Collection<Item> items, int most);

  /// All items that share text with these, replace them or are replaced by them, these left out.
  default List<Item> tied(Collection<Item> items) {
    return tied(items, Integer.MAX_VALUE);
  }

  /// How rare a key is: the logarithm of the number of items over the number of items with it, both
  /// plus one; 0 for a key that all have.
  double rarity(String key);
}
