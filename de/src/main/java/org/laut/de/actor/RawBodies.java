package org.laut.de.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Mention;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;

/// The bodies of a text as their own phrases present them, by token.
final class RawBodies {
  private static final int FARTHEST = 16;

  private final Copy copy;
  private final List<@Nullable Body> bodies;
  private final Map<String, Body> byName = new HashMap<>();

  RawBodies(Copy copy, BodyReader reader) {
    this.copy = copy;
    this.bodies = new ArrayList<>(copy.text().size());
    for (int i = 0; i < copy.text().size(); i++) {
      bodies.add(null);
    }
    for (Mention mention : copy.entities().mentions()) {
      Body body = reader.of(mention, limit(mention.name()));
      if (body != null) {
        put(mention.name(), body);
      }
    }
    for (int i = 0; i < copy.text().size(); i++) {
      if (bodies.get(i) == null && copy.tag(i, Tag.NN)) {
        Body body = reader.noun(first(i), i, limit(i));
        if (body != null) {
          put(i, body);
        }
      }
    }
  }

  private void put(int token, Body body) {
    bodies.set(token, body);
    if (body.named()) {
      byName.putIfAbsent(body.key(), body);
    }
  }

  private int first(int token) {
    NounPhrase phrase = copy.phrases().covering(token);
    return phrase == null ? token : Math.min(token, phrase.first());
  }

  /// Index behind the last token that may belong to the phrase at this token, verbs left out.
  int limit(int token) {
    int end = Math.min(copy.text().size(), token + FARTHEST);
    for (int i = token + 1; i < end; i++) {
      if (copy.text().tag(i).verb() || copy.text().tag(i).punctuation() && !bracket(i)) {
        return i;
      }
    }
    return end;
  }

  private boolean bracket(int i) {
    String form = copy.text().form(i);
    return form.equals("(") || form.equals(")");
  }

  /// The body whose noun or name begins at this token; null if none does.
  @Nullable Body at(int token) {
    return token >= 0 && token < bodies.size() ? bodies.get(token) : null;
  }

  /// The body that the text calls by this name, in lower case; null if it does not.
  @Nullable Body named(String name) {
    return byName.get(name);
  }

  int size() {
    return bodies.size();
  }
}
