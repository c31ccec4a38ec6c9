package org.laut.de.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Mention;
import org.laut.de.tag.Tag;

/// The bodies of a text as their own phrases present them, by token.
final class RawBodies {
  private final PerToken<Body> bodies;
  private final Map<String, Body> byName = new HashMap<>();

  RawBodies(Copy copy, BodyReader reader, Firms firms) {
    bodies = new PerToken<>(copy.size());
    for (Mention mention : copy.entities().mentions()) {
      Body body = reader.of(mention);
      if (body != null) {
        put(mention.name(), body);
        label(copy, mention, body);
      }
    }
    for (int i = 0; i < copy.size(); i++) {
      boolean other = bodies.at(i) == null && copy.tag(i, Tag.NN) && free(copy, i);
      Body body = other && reader.known(i) && !copy.ofPlace(i) ? reader.noun(i) : null;
      if (body != null) {
        put(i, body);
      }
    }
    for (int i = 0; i < copy.size() && !firms.none(); i++) {
      String firm = bodies.at(i) == null && !copy.fullName(i) ? firms.at(i) : null;
      if (firm != null) {
        put(i, byName.getOrDefault(firm, BodyReader.firm(firm)));
      }
    }
  }

  /// True for a token that no other mention has; "Schweizer Departement" is no person.
  private static boolean free(Copy copy, int token) {
    Mention mention = copy.covering().at(token);
    return mention == null || mention.namedPerson() && !copy.person(token);
  }

  /// The noun before a name stands for the same body.
  private void label(Copy copy, Mention mention, Body body) {
    if (mention.described() || mention.noun() == null) {
      return;
    }
    for (int i = mention.first(); i < mention.name(); i++) {
      if (copy.tag(i, Tag.NN)) {
        bodies.set(i, body);
      }
    }
  }

  private void put(int token, Body body) {
    bodies.set(token, body);
    if (body.named()) {
      byName.putIfAbsent(body.key(), body);
    }
  }

  /// The body whose noun or name begins at this token; null if none does.
  @Nullable Body at(int token) {
    return bodies.at(token);
  }

  /// The body that the text calls by this name, in lower case; null if it does not.
  @Nullable Body named(String name) {
    return byName.get(name);
  }
}
