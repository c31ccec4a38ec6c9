package org.laut.de.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A clause, or a masked quotation that stands in the place of one.
///
/// @param index its place in the list of its [Unit]
/// @param kind how it hangs in its sentence
/// @param runs its tokens in the order of the text, without the clauses inside it; neither empty
///   nor beginning or ending with a comma
/// @param connector index of the conjunction, relative or question word that opens it; -1 if none
/// @param verb null for fragments and quotations
/// @param position where the finite verb stands
/// @param coordinated true if "und", "oder", "aber" ties it to the clause before
/// @param opener what stands in front of it
public record Clause(
    int index,
    Kind kind,
    List<Run> runs,
    int connector,
    @Nullable VerbGroup verb,
    Position position,
    boolean coordinated,
    Boundary opener) {
  public Clause {
    runs = List.copyOf(runs);
  }

  /// How a clause hangs in its sentence.
  public enum Kind {
    /// Verb first or second.
    MAIN,
    /// Under a conjunction: dass, ob, weil, wenn, als, wie.
    SUBORDINATE,
    /// Under a relative pronoun.
    RELATIVE,
    /// Under a question word.
    QUESTION,
    /// Infinitive with zu.
    INFINITIVE,
    /// No verb of its own.
    FRAGMENT,
    /// A quotation that is somebody's speech; its inside belongs to a unit of its own.
    QUOTATION
  }

  /// Where the finite verb stands.
  public enum Position {
    FIRST,
    SECOND,
    LAST,
    NONE
  }

  /// What stands in front of a clause.
  public enum Boundary {
    START,
    COMMA,
    COLON,
    SEMICOLON,
    DASH,
    QUOTE,
    CONJUNCTION
  }

  /// Index of its first token.
  public int first() {
    return runs.getFirst().first();
  }

  /// Index behind its last token.
  public int end() {
    return runs.getLast().end();
  }

  /// True if the token belongs to it.
  public boolean has(int token) {
    for (Run run : runs) {
      if (run.has(token)) {
        return true;
      }
    }
    return false;
  }

  /// Index behind the run that holds this token; `otherwise` if none does.
  public int runEnd(int token, int otherwise) {
    for (Run run : runs) {
      if (run.has(token)) {
        return run.end();
      }
    }
    return otherwise;
  }

  /// True for everything that cannot stand as a sentence.
  public boolean dependent() {
    return switch (kind) {
      case SUBORDINATE, RELATIVE, QUESTION, INFINITIVE, FRAGMENT -> true;
      case MAIN, QUOTATION -> false;
    };
  }
}
