package org.laut.de.entity;

import java.util.List;
import org.laut.de.tag.Word;
import org.laut.text.Tokenized;

/// Reads who is meant in a tagged text; immutable, for any number of threads.
public final class EntityFinder {
  private final Lexicons lexicons;

  private EntityFinder(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /// Reads the lexicons.
  public static EntityFinder load() {
    return new EntityFinder(Lexicons.load());
  }

  /// Whom the text names; linear in its tokens.
  ///
  /// @param words one per token of `text`
  public Entities find(Tokenized text, List<Word> words) {
    var view = new TextView(text, words, lexicons.nouns(), lexicons.names());
    var people = new People(view, lexicons);
    var finder = new MentionFinder(view, lexicons, people);
    return new Entities(view, finder.find(), people);
  }
}
