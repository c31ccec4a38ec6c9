package org.laut.de.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.laut.de.table.Row;

/// Words by which newsrooms correct or withdraw an item.
///
/// In the lexicon, words stand in small letters with a blank between; `|` parts alternatives, `*`
/// stands for up to twelve words and no comma, `^` in front for the beginning of the sentence. A
/// quotation counts as one word. An opening bracket at the beginning of a sentence is passed over.
///
/// @param anchored true if it begins the sentence
/// @param segments words that follow one upon the other, between any other words
/// @param key the words of the phrase that are looked up first
/// @param example a text in which it corrects or withdraws
/// @param counter a text like it that does neither
record RecallPhrase(
    boolean withdraws,
    boolean anchored,
    List<List<Set<String>>> segments,
    Set<String> key,
    String example,
    String counter) {
  private static final String GAP = "*";
  private static final int WIDEST_GAP = 12;

  static RecallPhrase of(Row row) {
    boolean anchored = row.text(0).startsWith("^");
    List<List<Set<String>>> segments = new ArrayList<>();
    List<Set<String>> segment = new ArrayList<>();
    Set<String> key = Set.of();
    for (String word : row.text(0).substring(anchored ? 1 : 0).split(" ", -1)) {
      if (word.equals(GAP)) {
        segments.add(List.copyOf(segment));
        segment.clear();
      } else {
        Set<String> words = Set.of(word.split("\\|", -1));
        segment.add(words);
        key = shortest(words) > shortest(key) ? words : key;
      }
    }
    segments.add(List.copyOf(segment));
    boolean withdraws = row.text(1).equals("withdraws");
    if (segments.contains(List.<Set<String>>of())
        || !withdraws && !row.text(1).equals("corrects")) {
      throw row.broken("no phrase, or neither corrects nor withdraws");
    }
    return new RecallPhrase(
        withdraws, anchored, List.copyOf(segments), key, row.text(2), row.text(3));
  }

  private static int shortest(Set<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  /// True if the words hold it; linear in them.
  ///
  /// @param words of a sentence in small letters
  boolean in(List<String> words) {
    int last = anchored ? 0 : words.size() - 1;
    for (int at = 0; at <= last; at++) {
      if (begins(words, at, segments.getFirst()) && goesOn(words, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(List<String> words, int first) {
    int at = first + segments.getFirst().size();
    for (List<Set<String>> segment : segments.subList(1, segments.size())) {
      int limit = Math.min(words.size(), at + WIDEST_GAP);
      while (at < limit && !begins(words, at, segment) && !words.get(at).equals(",")) {
        at++;
      }
      if (at == limit || !begins(words, at, segment)) {
        return false;
      }
      at += segment.size();
    }
    return true;
  }

  private static boolean begins(List<String> words, int at, List<Set<String>> segment) {
    if (at + segment.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < segment.size(); i++) {
      if (!segment.get(i).contains(words.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
