package org.laut.de.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Noun;
import org.laut.de.tag.Tag;
import org.laut.report.Actor;
import org.laut.report.Actor.Kind;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Statement;
import org.laut.text.Span;

/// Says whose the documents, papers and circles are that a statement only takes up from the
/// statements before: "der Mitteilung zufolge", "dem Blatt zufolge", "hieß es aus den Kreisen".
final class Recurrence {
  private static final List<String> PRESS = List.of("zeitung", "medien", "presse", "magazin");
  private static final Set<String> ARTICLES = Set.of("artikel", "bericht", "blatt");
  private static final int NEAR = 2;
  private static final int LOOK_BACK = 30;

  private final Copy copy;
  private final OriginReader origins;
  private @Nullable Actor medium;

  Recurrence(Copy copy, OriginReader origins) {
    this.copy = copy;
    this.origins = origins;
  }

  /// The actors of all statements, by id.
  Map<String, Actor> actors(List<Statement> statements) {
    List<Actor> all = new ArrayList<>(statements.size());
    Map<String, Actor> byId = new HashMap<>();
    for (Statement statement : statements) {
      Source origin = statement.chain().origin();
      Actor actor = origins.actor(origin);
      if (origin.span() != null && open(actor)) {
        actor = recurring(statements, all, origin.span(), actor);
      }
      all.add(actor);
      byId.put(statement.id(), actor);
    }
    return byId;
  }

  private static boolean open(Actor actor) {
    return actor.body() == null
        && (actor.kind() == Kind.DOCUMENT || actor.kind() == Kind.ANONYMOUS);
  }

  private Actor recurring(List<Statement> statements, List<Actor> before, Span span, Actor actor) {
    int first = copy.first(span);
    int head = first < 0 ? -1 : noun(first, copy.end(first, span));
    Noun noun = copy.noun(head);
    if (noun == null) {
      return actor;
    }
    boolean definite = copy.small(copy.first(head)).startsWith("d") && copy.first(head) < head;
    if (actor.kind() == Kind.ANONYMOUS) {
      return definite ? sameNoun(statements, before, noun, actor) : actor;
    }
    if (press(noun, definite) && medium(statements).kind() == Kind.MEDIUM) {
      return medium(statements);
    }
    return definite ? owner(statements, before, span, actor) : actor;
  }

  private int noun(int first, int end) {
    for (int i = first; i < end; i++) {
      if (copy.tag(i, Tag.NN) && copy.noun(i) != null) {
        return i;
      }
    }
    return -1;
  }

  private static boolean press(Noun noun, boolean definite) {
    boolean outlet =
        switch (noun.type()) {
          case MEDIUM, AGENCY -> definite;
          default -> false;
        };
    String word = noun.modifier().concat(noun.key());
    boolean article = definite && ARTICLES.contains(noun.key());
    boolean one = !noun.key().endsWith("berichte") && PRESS.stream().anyMatch(word::startsWith);
    return outlet || article || one;
  }

  /// "den Kreisen": whom the last statement with the same noun named more fully.
  private Actor sameNoun(List<Statement> statements, List<Actor> before, Noun noun, Actor actor) {
    for (int i = before.size() - 1; i >= 0 && before.size() - i <= LOOK_BACK; i--) {
      Actor earlier = before.get(i);
      Span span = statements.get(i).chain().origin().span();
      int first = span == null ? -1 : copy.first(span);
      Noun other = span == null || first < 0 ? null : copy.noun(noun(first, copy.end(first, span)));
      boolean same = other != null && other.key().equals(noun.key());
      if (same && earlier.kind() == Kind.ANONYMOUS && earlier.body() != null) {
        return earlier;
      }
    }
    return actor;
  }

  /// The actor of the nearest statement before, if it stands near.
  private Actor owner(List<Statement> statements, List<Actor> before, Span span, Actor actor) {
    for (int i = before.size() - 1; i >= 0 && before.size() - i <= LOOK_BACK; i--) {
      Actor earlier = before.get(i);
      Span other = statements.get(i).chain().origin().span();
      boolean near = other != null && sentence(span) - sentence(other) <= NEAR;
      boolean author =
          switch (earlier.kind()) {
            case PERSON, ROLE, BODY, MEDIUM -> true;
            case ANONYMOUS, DOCUMENT, UNSTATED -> false;
          };
      if (near && author) {
        return earlier;
      }
    }
    return actor;
  }

  private int sentence(Span span) {
    int token = copy.first(span);
    var sentences = copy.text().text().sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Actor medium(List<Statement> statements) {
    if (medium == null) {
      medium = onlyMedium(statements);
    }
    return medium;
  }

  /// The one paper or broadcaster that the statements name; nobody if there are none or several.
  private Actor onlyMedium(List<Statement> statements) {
    Set<String> keys = new HashSet<>();
    Actor only = null;
    for (Statement statement : statements) {
      for (Link link : statement.chain().links()) {
        boolean agency =
            link.source() instanceof Source.Named named && named.kind() == SourceKind.AGENCY;
        boolean skip = link.fromDateline() || agency;
        Actor actor = skip ? Actor.NOBODY : origins.actor(link.source());
        if (actor.kind() == Kind.MEDIUM && actor.body() != null && keys.add(actor.body())) {
          only = actor;
        }
      }
    }
    return keys.size() == 1 && only != null ? only : Actor.NOBODY;
  }
}
