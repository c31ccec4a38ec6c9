package org.laut.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Statement;

/// What changed from one version of an item to another.
///
/// @param title the words of both titles in their order; empty if neither has one
/// @param text the words of both texts in their order
/// @param statements those of the later version in its order, then those that are gone
public record Revision(
    Item before, Item after, List<Edit> title, List<Edit> text, List<Change> statements) {
  public Revision {
    title = List.copyOf(title);
    text = List.copyOf(text);
    statements = List.copyOf(statements);
  }

  /// Words that follow each other and share their fate, with single blanks between them.
  public record Edit(Kind kind, String words) {
    /// What became of them.
    public enum Kind {
      KEPT,
      DELETED,
      INSERTED
    }
  }

  /// What became of a statement.
  ///
  /// @param before null for a new one
  /// @param after null for one that is gone
  public record Change(Fate fate, @Nullable Statement before, @Nullable Statement after) {
    /// How it came out.
    public enum Fate {
      KEPT,
      /// It says something else on the same word, or the same on another word or in another way.
      CHANGED,
      NEW,
      GONE
    }
  }
}
