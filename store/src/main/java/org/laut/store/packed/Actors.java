package org.laut.store.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.laut.report.Actor;

/// The packed form of who stands behind the statements of an item.
final class Actors {
  private static final List<Actor.Kind> KINDS =
      List.of(
          Actor.Kind.PERSON,
          Actor.Kind.ROLE,
          Actor.Kind.BODY,
          Actor.Kind.ANONYMOUS,
          Actor.Kind.MEDIUM,
          Actor.Kind.DOCUMENT,
          Actor.Kind.UNSTATED);

  private static final int KIND = 0x0F;
  private static final int GOVERNMENT = 0x10;

  private Actors() {}

  static void write(Map<String, Actor> actors, ByteSink out) {
    out.count(actors.size());
    new TreeMap<>(actors)
        .forEach((statement, actor) -> {
          out.text(statement);
          out.octet(KINDS.indexOf(actor.kind()) | (actor.government() ? GOVERNMENT : 0));
          out.optional(actor.person());
          out.optional(actor.body());
          out.count(actor.of().size());
          actor.of().forEach(out::text);
        });
  }

  static Map<String, Actor> read(ByteSource in) {
    int count = in.elements();
    var actors = new HashMap<String, Actor>();
    for (int i = 0; i < count; i++) {
      actors.put(in.text(), actor(in));
    }
    return actors;
  }

  private static Actor actor(ByteSource in) {
    int marks = in.octet();
    if ((marks & KIND) >= KINDS.size()) {
      throw new DamagedItem("no kind of actor: " + marks);
    }
    String person = in.optional();
    String body = in.optional();
    int keys = in.elements();
    var of = new ArrayList<String>(keys);
    for (int i = 0; i < keys; i++) {
      of.add(in.text());
    }
    return new Actor(KINDS.get(marks & KIND), person, body, of, (marks & GOVERNMENT) != 0);
  }
}
