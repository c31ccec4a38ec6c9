package org.laut.de.clause;

import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Finds the words that an entry of a lexicon wants beside its verb.
public final class ClauseWords {
  private ClauseWords() {}

  /// Index of the first token of the clause with this form, its case aside; "sich" stands for every
  /// reflexive pronoun. -1 if there is none.
  public static int find(TaggedText text, Clause clause, String word) {
    boolean reflexive = word.equals("sich");
    for (Run run : clause.runs()) {
      for (int i = run.first(); i < run.end(); i++) {
        if (reflexive ? text.tag(i) == Tag.PRF : text.form(i).equalsIgnoreCase(word)) {
          return i;
        }
      }
    }
    return -1;
  }
}
