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
import org.laut.report.Statement;

/// Follows every assertion of a claim to its origin, item by item in the order of time: through the
/// source it names, the medium it cites, the item it is made from.
final class Voices {
  /// In clarity, between the clearest assertion and one that names its source.
  private static final double AS_CLEAR = 0.6;

  private final Outlets outlets;
  private final Descents descents;
  private final VoiceBook book;
  private final Map<String, List<Claimed>> byItem = new LinkedHashMap<>();
  private final Map<String, String> lastItemOf = new HashMap<>();

  Voices(Outlets outlets, Kinship kinship, Descents descents) {
    this.outlets = outlets;
    this.descents = descents;
    book = new VoiceBook(kinship);
  }

  /// Adds the next item in the order of time.
  void add(Item item, List<Assertion> assertions) {
    var claimed = new ArrayList<Claimed>();
    for (boolean denial : new boolean[] {false, true}) {
      List<Assertion> side = assertions.stream().filter(a -> denies(a) == denial).toList();
      if (!side.isEmpty()) {
        claimed.addAll(sources(item, side));
      }
    }
    if (!claimed.isEmpty()) {
      byItem.put(item.ref(), claimed);
      lastItemOf.put(outlets.of(item), item.ref());
    }
  }

  /// All assertions with their origins, by time.
  List<Claimed> claimed() {
    return byItem.values().stream()
        .flatMap(List::stream)
        .map(c -> new Claimed(c.item(), c.assertion(), book.of(c.voice().key()), c.lineage()))
        .toList();
  }

  private static boolean denies(Assertion assertion) {
    return assertion.position() == Position.DENIES;
  }

  /// The origins of an item's assertions on one side: those it names in what it says most clearly,
  /// else that of what it is made from, else the one that the next sentences name, else nobody.
  private List<Claimed> sources(Item item, List<Assertion> assertions) {
    double best = assertions.stream().mapToDouble(Assertion::clarity).max().orElse(0);
    Map<String, Claimed> named = named(item, assertions);
    if (named.values().stream().anyMatch(c -> c.assertion().clarity() >= best - AS_CLEAR)) {
      return List.copyOf(named.values());
    }
    Assertion clearest =
        assertions.stream().filter(a -> a.clarity() >= best).findFirst().orElseThrow();
    List<Claimed> inherited = inherited(item, clearest);
    if (!inherited.isEmpty()) {
      return inherited;
    }
    Assertion sourced = new Attribution(item, outlets).of(clearest);
    Claimed source = sourced == null ? null : named(item, sourced);
    return List.of(source == null ? unnamed(item, clearest) : source);
  }

  private Map<String, Claimed> named(Item item, List<Assertion> assertions) {
    var named = new LinkedHashMap<String, Claimed>();
    for (Assertion assertion : assertions) {
      Claimed claimed = named(item, assertion);
      if (claimed != null) {
        named.putIfAbsent(claimed.voice().key(), claimed);
      }
    }
    return named;
  }

  private @Nullable Claimed named(Item item, Assertion assertion) {
    Statement statement = assertion.statement();
    if (statement == null) {
      return null;
    }
    Actor actor = actor(item, statement);
    return switch (actor.kind()) {
      case PERSON, ROLE -> by(item, assertion, actor, statement);
      case BODY ->
          publishes(actor)
              ? cited(item, assertion, statement, actor)
              : by(item, assertion, actor, statement);
      case ANONYMOUS -> {
        String label = Outlets.label(item, statement);
        String outlet = firstHand(item, assertion, statement);
        Voice voice = book.nameless(outlet, Origin.Kind.ANONYMOUS, label, actor);
        yield by(item, assertion, voice);
      }
      case MEDIUM -> cited(item, assertion, statement, actor);
      case DOCUMENT, UNSTATED -> null;
    };
  }

  /// True for a body that publishes some of the items: it is heard as a medium.
  private boolean publishes(Actor actor) {
    return actor.body() != null && outlets.publisher(actor.body(), null) != null;
  }

  private Claimed by(Item item, Assertion assertion, Actor actor, Statement statement) {
    return by(item, assertion, book.named(actor, Outlets.label(item, statement), outlets.of(item)));
  }

  private Claimed by(Item item, Assertion assertion, Voice voice) {
    Lineage.Relays parent = descents.parent(item.ref());
    if (parent != null) {
      for (Claimed claimed : claims(parent.parent(), denies(assertion))) {
        if (claimed.voice().key().equals(voice.key())) {
          return new Claimed(item, assertion, voice, parent);
        }
      }
    }
    return new Claimed(item, assertion, voice, new Lineage.Independent());
  }

  /// The medium that has a nameless source's word first hand: the first that passed it on, that of
  /// the item which this one is made from, else the publisher.
  private String firstHand(Item item, Assertion assertion, Statement statement) {
    String own = outlets.of(item);
    String first = own;
    for (Link link : statement.chain().links()) {
      String outlet = link.role() == Link.Role.ORIGIN ? null : outlets.of(item, link);
      if (outlet != null) {
        first = outlet;
        break;
      }
    }
    Lineage.Relays parent = descents.parent(item.ref());
    if (parent != null && first.equals(own)) {
      for (Claimed claimed : claims(parent.parent(), denies(assertion))) {
        if (claimed.voice().kind() == Origin.Kind.ANONYMOUS) {
          return claimed.voice().outlet();
        }
      }
    }
    return first;
  }

  /// Null if the medium is the item's own publisher.
  private @Nullable Claimed cited(
      Item item, Assertion assertion, Statement statement, Actor actor) {
    String outlet = outlets.cited(item, statement, actor);
    String source = lastItemOf.get(outlet);
    List<Claimed> claims = source == null ? List.of() : claims(source, denies(assertion));
    if (source != null && !claims.isEmpty()) {
      var relays = new Lineage.Relays(source, Tie.CITES);
      return new Claimed(item, assertion, claims.getFirst().voice(), relays);
    }
    if (outlet.equals(outlets.of(item))) {
      return null;
    }
    Voice voice = book.nameless(outlet, Origin.Kind.MEDIUM, Outlets.label(item, statement), actor);
    return new Claimed(item, assertion, voice, new Lineage.RelaysUnseen(outlet));
  }

  /// What an item says without a source is said on the word of what it is made from.
  private List<Claimed> inherited(Item item, Assertion assertion) {
    Lineage.Relays parent = descents.parent(item.ref());
    if (parent == null) {
      return List.of();
    }
    return claims(parent.parent(), denies(assertion)).stream()
        .map(c -> new Claimed(item, assertion, c.voice(), parent))
        .toList();
  }

  private Claimed unnamed(Item item, Assertion assertion) {
    Statement statement = assertion.statement();
    String outlet = outlets.of(item);
    if (statement == null && new Eyewitness(item).sees()) {
      Voice witness = book.witness(outlet, outlets.name(outlet));
      return new Claimed(item, assertion, witness, new Lineage.Independent());
    }
    var undetermined = new Lineage.Undetermined();
    Actor actor = statement == null ? Actor.NOBODY : actor(item, statement);
    if (statement != null && actor.kind() == Actor.Kind.DOCUMENT) {
      String label = Outlets.label(item, statement);
      Voice document = book.nameless(outlet, Origin.Kind.DOCUMENT, label, actor);
      return new Claimed(item, assertion, document, undetermined);
    }
    Voice nobody = book.nameless(outlet, Origin.Kind.UNSTATED, outlets.name(outlet), Actor.NOBODY);
    return new Claimed(item, assertion, nobody, undetermined);
  }

  private static Actor actor(Item item, Statement statement) {
    return item.reading().actors().getOrDefault(statement.id(), Actor.NOBODY);
  }

  private List<Claimed> claims(String ref, boolean denial) {
    return byItem.getOrDefault(ref, List.of()).stream()
        .filter(c -> denies(c.assertion()) == denial)
        .toList();
  }
}
