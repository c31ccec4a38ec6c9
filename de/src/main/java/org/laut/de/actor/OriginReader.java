package org.laut.de.actor;

import org.jspecify.annotations.Nullable;
import org.laut.de.entity.KnownName;
import org.laut.de.entity.Mention;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.report.Actor;
import org.laut.report.Actor.Kind;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.text.Span;
import org.laut.text.TokenKind;

/// Reads the actor behind a source from its mention and what that takes up.
final class OriginReader {
  private static final String PERSON = "person/";

  private final Copy copy;
  private final Bodies bodies;
  private final Cast cast;
  private final Lands lands;
  private final Wording wording;
  private final DescribedReader described;

  OriginReader(
      Copy copy,
      Bodies bodies,
      Cast cast,
      Lands lands,
      Wording wording,
      DescribedReader described) {
    this.copy = copy;
    this.bodies = bodies;
    this.cast = cast;
    this.lands = lands;
    this.wording = wording;
    this.described = described;
  }

  /// Who a source is.
  Actor actor(Source source) {
    return switch (source) {
      case Source.Unstated unstated -> Actor.NOBODY;
      case Source.Named named -> named(named);
    };
  }

  private Actor named(Source.Named source) {
    int first = copy.first(source.mention());
    if (first < 0) {
      return Actor.NOBODY;
    }
    int end = copy.end(first, source.mention());
    String person = person(source, first, end);
    if (person != null) {
      return person(person);
    }
    int head = wording.head(first, end);
    NounPhrase phrase = copy.phrases().covering(head);
    boolean pronoun = phrase != null && phrase.pronoun();
    Span antecedent = source.antecedent();
    int before = antecedent == null ? -1 : copy.first(antecedent);
    if (antecedent == null || before < 0) {
      return pronoun ? pronoun(head, end) : described.actor(source, first, head, end);
    }
    int close = copy.end(before, antecedent);
    Actor named = described.actor(source, before, wording.head(before, close), close);
    if (pronoun || source.kind() == SourceKind.PERSON || copy.human(head)) {
      return named;
    }
    Actor own = described.actor(source, first, head, end);
    boolean fuller = own.of().isEmpty() && !named.of().isEmpty() && named.kind() == own.kind();
    return fuller ? named : own;
  }

  /// "einer der Väter"; any other pronoun that takes up nobody is nobody.
  private Actor pronoun(int head, int end) {
    return copy.tag(head, Tag.PIS) && copy.small(head).startsWith("ein") && end > head + 1
        ? Actors.anonymous(bodies.at(head + 2))
        : Actor.NOBODY;
  }

  /// The id of the person whom the mention means; null if it means none with a name.
  private @Nullable String person(Source.Named source, int first, int end) {
    String entity = source.entity();
    if (entity != null) {
      return entity.startsWith(PERSON) ? titled(entity, first, end) : null;
    }
    for (int i = first + 1; i < end; i++) {
      Mention mention = copy.names().at(i);
      boolean apposed =
          mention != null
              && copy.person(i)
              && mention.first() > first
              && copy.text().is(mention.first() - 1, TokenKind.COMMA);
      if (apposed && mention != null && mayBeHuman(wording.head(first, end))) {
        return mention.entity();
      }
    }
    return null;
  }

  /// True for a noun for people, and for one that no lexicon has ("die Hafenmeisterin").
  private boolean mayBeHuman(int head) {
    return copy.noun(head) == null || copy.human(head);
  }

  /// The person behind a mere title that was taken for a name: "Dr. Ilka Brunner".
  private String titled(String id, int first, int end) {
    for (int i = first; i < end; i++) {
      Mention mention = copy.names().at(i);
      Mention next = mention == null ? null : copy.names().at(mention.end());
      boolean title =
          mention != null && id.equals(mention.entity()) && copy.text().form(i).endsWith(".");
      if (title && next != null && next.namedPerson() && next.entity() != null) {
        return next.entity();
      }
    }
    return id;
  }

  private Actor person(String id) {
    Mention mention = copy.entity(id);
    KnownName known = mention == null ? null : mention.known();
    if (known == null) {
      return Actor.NOBODY;
    }
    String land = lands.name(known.name());
    return lands.land(land)
        ? Actors.government(lands.withState(land))
        : Actors.of(Kind.PERSON, cast.name(known.name()), cast.body(id));
  }
}
