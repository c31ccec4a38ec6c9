package org.laut.corpus.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.report.Actor;
import org.laut.report.Statement;
import org.laut.text.Passage;

/// Finds the source of a sentence that names none: agencies state the news first and say in the
/// next sentences who said so.
record Attribution(Item item) {
  /// In sentences behind the one without a source.
  private static final int REACH = 3;

  /// The assertion on the word of the source that the next sentences name; null if they name none.
  @Nullable Assertion following(Assertion assertion) {
    List<Passage> body = item.reading().body();
    int first = assertion.match().index();
    int end = Math.min(body.size(), first + REACH + 1);
    var coverage = new Coverage(item.reading());
    for (int i = first; i < end; i++) {
      if (i > first && body.get(i).opensParagraph()) {
        return null;
      }
      for (Statement statement : coverage.of(i)) {
        if (speaks(statement)) {
          return new Assertion(assertion.match(), statement, assertion.position());
        }
      }
    }
    return null;
  }

  private boolean speaks(Statement statement) {
    if (statement.parent() != null) {
      return false;
    }
    Actor actor = item.reading().actors().getOrDefault(statement.id(), Actor.NOBODY);
    return switch (actor.kind()) {
      case PERSON, ROLE, BODY, ANONYMOUS, MEDIUM -> true;
      case DOCUMENT, UNSTATED -> false;
    };
  }
}
