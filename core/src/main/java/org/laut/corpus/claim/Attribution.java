package org.laut.corpus.claim;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.Position;
import org.laut.report.Actor;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Passage;

/// Finds the source of a sentence that names none: agencies state the news first and say in the
/// next sentences who said so; reported speech without a speaker goes on with the one before.
record Attribution(Item item, Outlets outlets) {
  /// In sentences away from the one without a source.
  private static final int REACH = 3;

  /// The assertion on the word of the source that the sentences about it name; null if they name
  /// none.
  @Nullable Assertion of(Assertion assertion) {
    Assertion before = assertion.statement() == null ? null : before(assertion);
    return before == null ? following(assertion) : before;
  }

  private @Nullable Assertion before(Assertion assertion) {
    List<Passage> body = item.reading().body();
    int first = assertion.match().index();
    for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
      if (body.get(i + 1).opensParagraph()) {
        return null;
      }
      Assertion found = in(i, assertion);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Assertion following(Assertion assertion) {
    List<Passage> body = item.reading().body();
    int first = assertion.match().index();
    int end = Math.min(body.size(), first + REACH + 1);
    for (int i = first; i < end; i++) {
      if (i > first && body.get(i).opensParagraph()) {
        return null;
      }
      Assertion found = in(i, assertion);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// What somebody else said before that this denial is directed against; null if nobody else is
  /// heard before it.
  @Nullable Assertion denied(Assertion denial) {
    Actor denier = actor(denial.statement());
    if (!reacts(denial.match().index())) {
      return null;
    }
    List<Passage> body = item.reading().body();
    for (int i = denial.match().index() - 1; i >= 0; i--) {
      for (Statement statement : new Coverage(item.reading()).of(i)) {
        if (speaks(statement, Position.ASSERTS) && !related(actor(statement), denier)) {
          return new Assertion(denial.match().unsure(i, body.get(i)), statement, Position.ASSERTS);
        }
      }
    }
    return null;
  }

  /// True if a sentence or one of those beside it says that somebody denies something.
  private boolean reacts(int passage) {
    var coverage = new Coverage(item.reading());
    int end = Math.min(passage + 2, item.reading().body().size());
    for (int i = Math.max(0, passage - 1); i < end; i++) {
      if (coverage.of(i).stream().anyMatch(s -> s.stance() == Stance.DENIES)) {
        return true;
      }
    }
    return false;
  }

  /// True for one person, or for two of the same body or state.
  private static boolean related(Actor one, Actor other) {
    return one.person() != null && one.person().equals(other.person())
        || one.body() != null && one.body().equals(other.body())
        || !Collections.disjoint(one.of(), other.of());
  }

  private Actor actor(@Nullable Statement statement) {
    return statement == null
        ? Actor.NOBODY
        : item.reading().actors().getOrDefault(statement.id(), Actor.NOBODY);
  }

  private @Nullable Assertion in(int passage, Assertion assertion) {
    for (Statement statement : new Coverage(item.reading()).of(passage)) {
      if (speaks(statement, assertion.position())) {
        return new Assertion(assertion.match(), statement, assertion.position(), true);
      }
    }
    return null;
  }

  private boolean speaks(Statement statement, Position position) {
    boolean against = statement.stance() == Stance.DENIES && position != Position.DENIES;
    if (statement.parent() != null || against || statement.stance() == Stance.ASKS) {
      return false;
    }
    Actor actor = actor(statement);
    return switch (actor.kind()) {
      case PERSON, ROLE, ANONYMOUS -> true;
      case BODY -> actor.body() == null || !isOwn(outlets.publisher(actor.body(), null));
      case MEDIUM -> !isOwn(outlets.cited(item, statement, actor));
      case DOCUMENT, UNSTATED -> false;
    };
  }

  private boolean isOwn(@Nullable String outlet) {
    return outlets.of(item).equals(outlet);
  }
}
