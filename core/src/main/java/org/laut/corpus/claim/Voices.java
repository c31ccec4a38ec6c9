package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.Lineage;
import org.laut.corpus.Origin;
import org.laut.corpus.Position;
import org.laut.corpus.Tie;
import org.laut.report.Actor;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.Statement;

/// Follows every assertion of a claim to its origin, item by item in the order of time: through the
/// source it names, the medium it cites, the item it is made from.
final class Voices {
  private final Outlets outlets;
  private final Kinship kinship;
  private final Descents descents;
  private final Map<String, List<Claimed>> byItem = new LinkedHashMap<>();
  private final List<Voice> known = new ArrayList<>();
  private final Map<String, String> lastItemOf = new HashMap<>();

  Voices(Outlets outlets, Kinship kinship, Descents descents) {
    this.outlets = outlets;
    this.kinship = kinship;
    this.descents = descents;
  }

  /// Adds the next item in the order of time.
  List<Claimed> add(Item item, List<Assertion> assertions) {
    var claimed = new ArrayList<Claimed>();
    for (boolean denial : new boolean[] {false, true}) {
      List<Assertion> some =
          assertions.stream().filter(a -> (a.position() == Position.DENIES) == denial).toList();
      if (!some.isEmpty()) {
        claimed.addAll(sources(item, some, denial));
      }
    }
    if (!claimed.isEmpty()) {
      byItem.put(item.ref(), claimed);
      lastItemOf.put(outlets.of(item), item.ref());
    }
    return claimed;
  }

  private List<Claimed> sources(Item item, List<Assertion> assertions, boolean denial) {
    var named = new LinkedHashMap<String, Claimed>();
    for (Assertion assertion : assertions) {
      Claimed claimed = named(item, assertion, denial);
      if (claimed != null) {
        named.putIfAbsent(claimed.voice().key(), claimed);
      }
    }
    if (!named.isEmpty()) {
      return List.copyOf(named.values());
    }
    return unnamed(item, assertions, denial);
  }

  private @Nullable Claimed named(Item item, Assertion assertion, boolean denial) {
    Statement statement = assertion.statement();
    if (statement == null) {
      return null;
    }
    Actor actor = item.reading().actors().getOrDefault(statement.id(), Actor.NOBODY);
    return switch (actor.kind()) {
      case PERSON, ROLE, BODY -> by(item, assertion, voice(item, statement, actor), denial);
      case ANONYMOUS -> by(item, assertion, anonymous(item, statement, actor, denial), denial);
      case MEDIUM -> cited(item, assertion, statement, actor);
      case DOCUMENT, UNSTATED -> null;
    };
  }

  private Claimed by(Item item, Assertion assertion, Voice voice, boolean denial) {
    Lineage.Relays parent = descents.parent(item.ref());
    if (parent != null) {
      for (Claimed claimed : claims(parent.parent(), denial)) {
        if (claimed.voice().key().equals(voice.key())) {
          return new Claimed(item, assertion, voice, parent);
        }
      }
    }
    return new Claimed(item, assertion, voice, new Lineage.Independent());
  }

  private Voice voice(Item item, Statement statement, Actor actor) {
    for (Voice voice : known) {
      if (same(voice.actor(), actor)) {
        return voice;
      }
    }
    Origin.Kind kind =
        actor.kind() == Actor.Kind.PERSON
            ? Origin.Kind.PERSON
            : actor.government() ? Origin.Kind.OFFICIAL : Origin.Kind.ORGANISATION;
    var key = "named:" + known.size();
    var voice = new Voice(key, label(item, statement), kind, actor, outlets.of(item));
    known.add(voice);
    return voice;
  }

  private boolean same(Actor one, Actor other) {
    if (one.person() != null || other.person() != null) {
      return one.person() != null
          && other.person() != null
          && surname(one.person()).equals(surname(other.person()));
    }
    return one.body() != null
        && one.body().equals(other.body())
        && kinship.of(one, other) != Kinship.Verdict.DIFFERENT
        && (one.kind() == Actor.Kind.BODY || one.kind() == Actor.Kind.ROLE);
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private Voice anonymous(Item item, Statement statement, Actor actor, boolean denial) {
    String outlet = outlet(item, statement);
    Lineage.Relays parent = descents.parent(item.ref());
    if (parent != null && outlet.equals(outlets.of(item))) {
      for (Claimed claimed : claims(parent.parent(), denial)) {
        if (claimed.voice().kind() == Origin.Kind.ANONYMOUS) {
          return claimed.voice();
        }
      }
    }
    String key = "anonymous:" + outlet;
    for (Voice voice : known) {
      if (voice.key().equals(key)) {
        return voice;
      }
    }
    var voice = new Voice(key, label(item, statement), Origin.Kind.ANONYMOUS, actor, outlet);
    known.add(voice);
    return voice;
  }

  /// The medium that has a statement first hand: the first that passed it on, else the publisher.
  private String outlet(Item item, Statement statement) {
    for (Link link : statement.chain().links()) {
      String outlet = link.role() == Link.Role.ORIGIN ? null : outlets.of(item, link);
      if (outlet != null) {
        return outlet;
      }
    }
    return outlets.of(item);
  }

  private Claimed cited(Item item, Assertion assertion, Statement statement, Actor actor) {
    Link origin = statement.chain().links().getFirst();
    String outlet = outlets.of(item, origin);
    if (outlet == null) {
      outlet = outlets.of(String.valueOf(actor.body()), null);
    }
    String source = lastItemOf.get(outlet);
    if (source != null && !source.equals(item.ref())) {
      List<Claimed> claims = claims(source, assertion.position() == Position.DENIES);
      if (!claims.isEmpty()) {
        var relays = new Lineage.Relays(source, Tie.CITES);
        return new Claimed(item, assertion, claims.getFirst().voice(), relays);
      }
    }
    var unseen = new Lineage.RelaysUnseen(outlet);
    for (Voice voice : known) {
      if (voice.outlet().equals(outlet) && voice.kind() == Origin.Kind.ANONYMOUS) {
        return new Claimed(item, assertion, voice, unseen);
      }
    }
    String key = "medium:" + outlet;
    for (Voice voice : known) {
      if (voice.key().equals(key)) {
        return new Claimed(item, assertion, voice, unseen);
      }
    }
    var voice = new Voice(key, label(item, statement), Origin.Kind.MEDIUM, actor, outlet);
    known.add(voice);
    return new Claimed(item, assertion, voice, unseen);
  }

  private List<Claimed> unnamed(Item item, List<Assertion> assertions, boolean denial) {
    Lineage.Relays parent = descents.parent(item.ref());
    List<Claimed> before = parent == null ? List.of() : claims(parent.parent(), denial);
    if (parent != null && !before.isEmpty()) {
      var claimed = new ArrayList<Claimed>();
      for (Claimed c : before) {
        claimed.add(new Claimed(item, assertions.getFirst(), c.voice(), parent));
      }
      return claimed;
    }
    Assertion first = assertions.getFirst();
    String outlet = outlets.of(item);
    boolean document =
        first.statement() != null
            && item.reading().actors().getOrDefault(first.statement().id(), Actor.NOBODY).kind()
                == Actor.Kind.DOCUMENT;
    Origin.Kind kind = document ? Origin.Kind.DOCUMENT : Origin.Kind.UNSTATED;
    var voice = new Voice("unstated:" + item.ref(), outlet, kind, Actor.NOBODY, outlet);
    known.add(voice);
    return List.of(new Claimed(item, first, voice, new Lineage.Undetermined()));
  }

  private List<Claimed> claims(String ref, boolean denial) {
    return byItem.getOrDefault(ref, List.of()).stream()
        .filter(c -> (c.assertion().position() == Position.DENIES) == denial)
        .toList();
  }

  private static String label(Item item, Statement statement) {
    Source source = statement.chain().links().getFirst().source();
    if (source instanceof Source.Named named) {
      return Outlets.text(item, named.antecedent() == null ? named.mention() : named.antecedent());
    }
    return "";
  }
}
