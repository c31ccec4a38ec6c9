package org.laut.de.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Mention;
import org.laut.report.Actor;
import org.laut.report.Actor.Kind;
import org.laut.text.TokenKind;

/// Reads which paper, broadcaster or agency a phrase means.
final class Outlets {
  private static final int LONGEST = 3;

  /// Words before the noun of a paper that means itself.
  private static final Set<String> OURS = Set.of("dieser", "diese", "unser", "unsere", "unserer");

  private final Copy copy;
  private final Bodies bodies;
  private final @Nullable String publisher;
  private final OwnNames names;

  /// @param publisher who publishes the text; null if it is not known
  Outlets(Copy copy, Bodies bodies, @Nullable String publisher) {
    this.copy = copy;
    this.bodies = bodies;
    this.names = new OwnNames(copy);
    this.publisher = publisher == null ? null : Words.lower(publisher);
  }

  /// The outlet, a DOCUMENT if the phrase does not say which.
  Actor actor(@Nullable String entity, int first, int head, int end) {
    for (int i = first; i < end; i++) {
      Body body = bodies.at(i);
      if (body != null && body.named()) {
        return named(body);
      }
    }
    Body body = entity == null ? null : named(entity);
    if (body != null) {
      return named(body);
    }
    if (publisher != null && OURS.contains(copy.small(first))) {
      return medium(publisher);
    }
    String name = quoted(first, end);
    if (name == null && head > first && copy.ofPlace(head - 1)) {
      name = copy.small(head - 1) + " " + copy.lemma(head);
    }
    return name == null ? new Actor(Kind.DOCUMENT, null, null, List.of(), false) : medium(name);
  }

  private static Actor named(Body body) {
    return new Actor(Kind.MEDIUM, null, body.key(), body.of(), body.standing().government());
  }

  private static Actor medium(String key) {
    return new Actor(Kind.MEDIUM, null, key, List.of(), false);
  }

  private @Nullable Body named(String entity) {
    Mention mention = copy.entity(entity);
    Body body = mention == null ? null : bodies.at(mention.name());
    return body != null && body.named() ? body : null;
  }

  /// True inside quotation marks that hold a name: "die „Abendpost“".
  boolean quoted(int token) {
    boolean opened = false;
    for (int i = token - 1; i >= 0 && token - i <= LONGEST; i--) {
      opened |= copy.text().is(i, TokenKind.QUOTE);
    }
    boolean closed = false;
    for (int i = token + 1; i < copy.size() && i - token <= LONGEST; i++) {
      closed |= copy.text().is(i, TokenKind.QUOTE);
    }
    return opened && closed && copy.text().capitalised(token);
  }

  private @Nullable String quoted(int first, int end) {
    int open = copy.text().is(first - 1, TokenKind.QUOTE) ? first : -1;
    for (int i = first; i < end; i++) {
      boolean quote = copy.text().is(i, TokenKind.QUOTE);
      if (quote && open < 0) {
        open = i + 1;
      } else if (quote) {
        return open < i ? names.key(open, i) : null;
      }
    }
    return open >= 0 && open < end ? names.key(open, end) : null;
  }
}
