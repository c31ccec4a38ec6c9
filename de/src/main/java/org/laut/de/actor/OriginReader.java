package org.laut.de.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.KnownName;
import org.laut.de.entity.Mention;
import org.laut.de.entity.Noun;
import org.laut.de.entity.NounClass;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.report.Actor;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.text.Span;
import org.laut.text.TokenKind;

/// Reads the actor behind a source.
final class OriginReader {
  private static final String PERSON = "person/";

  private final Copy copy;
  private final ActorLexicon lexicon;
  private final OfficeReader offices;
  private final Bodies bodies;
  private final Cast cast;
  private final Names names;
  private final Lands lands;

  OriginReader(
      Copy copy,
      ActorLexicon lexicon,
      OfficeReader offices,
      Bodies bodies,
      Cast cast,
      Names names,
      Lands lands) {
    this.offices = offices;
    this.copy = copy;
    this.lexicon = lexicon;
    this.bodies = bodies;
    this.cast = cast;
    this.names = names;
    this.lands = lands;
  }

  /// Who a source is, as far as its mention and what it takes up say.
  Actor actor(Source source) {
    return switch (source) {
      case Source.Unstated unstated -> Actor.NOBODY;
      case Source.Named named -> named(named);
    };
  }

  private Actor named(Source.Named source) {
    int first = copy.text().at(source.mention().start());
    if (first < 0) {
      return Actor.NOBODY;
    }
    int end = end(first, source.mention());
    Actor person = person(source, first, end);
    if (person != null) {
      return person;
    }
    NounPhrase phrase = copy.phrases().covering(first);
    boolean pronoun = phrase != null && phrase.pronoun();
    Span antecedent = source.antecedent();
    if (antecedent != null && (pronoun || source.kind() == SourceKind.PERSON)) {
      int at = copy.text().at(antecedent.start());
      return at < 0 ? Actor.NOBODY : described(source.kind(), at, end(at, antecedent));
    }
    if (pronoun) {
      return Actor.NOBODY;
    }
    Actor own = described(source.kind(), first, end);
    if (own.body() != null && own.of().isEmpty() && antecedent != null) {
      int at = copy.text().at(antecedent.start());
      Actor fuller = at < 0 ? own : described(source.kind(), at, end(at, antecedent));
      return fuller.kind() == own.kind() && !fuller.of().isEmpty() ? fuller : own;
    }
    return own;
  }

  private int end(int first, Span span) {
    int end = first;
    while (end < copy.text().size() && copy.text().token(end).start() < span.end()) {
      end++;
    }
    return Math.max(end, first + 1);
  }

  private @Nullable Actor person(Source.Named source, int first, int end) {
    String entity = source.entity();
    if (entity == null || !entity.startsWith(PERSON)) {
      return null;
    }
    String name = null;
    for (int i = first; i < end && name == null; i++) {
      Mention mention = names.at(i);
      KnownName known = mention == null ? null : mention.known();
      name = known != null && known.id().equals(entity) ? known.name() : null;
    }
    for (var each : copy.entities().entities()) {
      name = name == null && each.id().equals(entity) ? each.name() : name;
    }
    if (name == null) {
      return null;
    }
    Body body = cast.body(entity);
    return of(Actor.Kind.PERSON, cast.name(name), body);
  }

  private Actor described(SourceKind kind, int first, int end) {
    NounPhrase phrase = copy.phrases().covering(first);
    int head = phrase == null ? first : Math.max(first, phrase.head());
    Noun noun = copy.entities().noun(head);
    Body body = bodies.at(head);
    Mention mention = mentionIn(first, end);
    if (kind == SourceKind.MEDIUM || kind == SourceKind.AGENCY) {
      return outlet(first, end);
    }
    boolean human = noun != null && noun.human();
    boolean group = noun != null && noun.type() == NounClass.GROUP;
    if (noun != null && lexicon.unnamed(noun.modifier().concat(noun.key()))) {
      return of(Actor.Kind.ANONYMOUS, null, body == null ? inside(head, end, noun) : body);
    }
    if (human) {
      return human(first, head, end, body);
    }
    if (kind == SourceKind.DOCUMENT || kind == SourceKind.UNNAMED) {
      Body owner = inside(head, end, noun);
      return owner == null ? of(Actor.Kind.DOCUMENT, null, null) : of(Actor.Kind.BODY, null, owner);
    }
    for (int i = first; i < end && body == null; i++) {
      body = bodies.at(i);
    }
    if (body != null) {
      return of(Actor.Kind.BODY, null, body);
    }
    if (mention != null && names.placeEnd(mention.name(), end) > mention.name()) {
      String land = names.place(mention.name(), mention.end());
      return new Actor(Actor.Kind.BODY, null, "regierung", lands.withState(land), true);
    }
    if (group) {
      return of(Actor.Kind.ANONYMOUS, null, null);
    }
    Body plain = new Body(copy.lemma(head), List.of(), Standing.NONE, false, false);
    return switch (kind) {
      case ORGANISATION, OFFICIAL -> of(Actor.Kind.BODY, null, plain);
      case PERSON -> of(Actor.Kind.ROLE, null, null);
      default -> of(Actor.Kind.ANONYMOUS, null, null);
    };
  }

  private Actor human(int first, int head, int end, @Nullable Body body) {
    boolean speaks = offices.speaks(head);
    Body found = body == null && speaks ? bodies.before(first) : body;
    String named = nameBehind(head, end);
    if (named != null) {
      return of(Actor.Kind.PERSON, named, found);
    }
    boolean open = !speaks && (first == head || copy.small(first).startsWith("ein"));
    return of(open ? Actor.Kind.ANONYMOUS : Actor.Kind.ROLE, null, found);
  }

  private @Nullable Mention mentionIn(int first, int end) {
    for (int i = first; i < end; i++) {
      Mention mention = names.at(i);
      if (mention != null && !mention.described()) {
        return mention;
      }
    }
    return null;
  }

  /// The body that stands in the phrase behind its head, or in the head's compound.
  private @Nullable Body inside(int head, int end, @Nullable Noun noun) {
    for (int i = head + 1; i < end; i++) {
      Body body = bodies.at(i);
      if (body != null) {
        return body;
      }
    }
    if (noun == null || noun.modifier().isEmpty()) {
      return null;
    }
    String part = Links.off(noun.modifier());
    Noun known = copy.entities().nounOf(part);
    String word = known == null ? part : known.modifier().concat(known.key());
    return new Body(word, List.of(), Standing.NONE, false, false);
  }

  private Actor outlet(int first, int end) {
    for (int i = first; i < end; i++) {
      Body body = bodies.at(i);
      if (body != null && body.named()) {
        return of(Actor.Kind.MEDIUM, null, body);
      }
    }
    var name = new StringBuilder();
    boolean open = false;
    for (int i = first; i < end; i++) {
      if (copy.text().is(i, TokenKind.QUOTE)) {
        open = !open;
      } else if (open) {
        name.append(name.isEmpty() ? "" : " ").append(copy.small(i));
      }
    }
    return name.isEmpty()
        ? of(Actor.Kind.DOCUMENT, null, null)
        : new Actor(Actor.Kind.MEDIUM, null, name.toString(), List.of(), false);
  }

  /// A name that no lexicon shows to be one, at the end of a phrase with an office.
  private @Nullable String nameBehind(int head, int end) {
    int first = head + 1;
    int i = first;
    while (i < end && copy.tag(i, Tag.NE)) {
      i++;
    }
    return i - first >= 2
        ? Copy.lower(
            copy.text()
                .text()
                .text()
                .substring(copy.text().token(first).start(), copy.text().token(i - 1).end()))
        : null;
  }

  private static Actor of(Actor.Kind kind, @Nullable String person, @Nullable Body body) {
    return body == null
        ? new Actor(kind, person, null, List.of(), false)
        : new Actor(kind, person, body.key(), body.of(), body.standing().government());
  }
}
