package org.laut.de.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Mention;
import org.laut.de.entity.Noun;
import org.laut.de.entity.NounClass;
import org.laut.de.tag.Tag;
import org.laut.report.Actor;
import org.laut.report.Actor.Kind;
import org.laut.report.EntityKind;
import org.laut.report.Source;
import org.laut.report.SourceKind;

/// Reads the actor that a noun phrase describes, who has no name or whose name is that of a body.
final class DescribedReader {
  /// Firms by nouns that fit all of them, so that the text may name the firm elsewhere.
  private static final Set<String> FIRMS =
      Set.of("betrieb", "firma", "gruppe", "konzern", "unternehmen", "vorstand");

  /// Unnamed people whose compound says of what they are.
  private static final Set<String> CIRCLES =
      Set.of("kreis", "kreise", "lager", "quelle", "quellen", "umfeld");

  private final Copy copy;
  private final ActorLexicon lexicon;
  private final OfficeReader offices;
  private final Bodies bodies;
  private final Wording wording;
  private final PlaceReader places;
  private final Lands lands;
  private final Outlets outlets;

  DescribedReader(
      Copy copy,
      ActorLexicon lexicon,
      OfficeReader offices,
      Bodies bodies,
      Wording wording,
      PlaceReader places,
      Lands lands,
      @Nullable String publisher) {
    this.copy = copy;
    this.lexicon = lexicon;
    this.offices = offices;
    this.bodies = bodies;
    this.wording = wording;
    this.places = places;
    this.lands = lands;
    this.outlets = new Outlets(copy, bodies, publisher);
  }

  /// Who is described by the tokens from `first` to `end`.
  ///
  /// @param head the noun or name that says most of it
  Actor actor(Source.Named source, int first, int head, int end) {
    Noun noun = copy.noun(head);
    Body body = bodies.at(head);
    NounClass type = noun == null ? NounClass.NOTHING : noun.type();
    if (noun != null && lexicon.unnamed(noun.modifier().concat(noun.key()))) {
      boolean all = noun.human() && wording.definite(first, head) && wording.plural(first, head);
      return all && body != null ? Actors.body(body) : unnamed(head, noun, body);
    }
    if (outlet(source.kind(), type) || outlets.quoted(head)) {
      return outlets.actor(source.entity(), first, head, end);
    }
    String name =
        type == NounClass.DOCUMENT || type == NounClass.NOTHING ? wording.title(head) : null;
    if (name != null && body == null) {
      return Actors.of(Kind.BODY, null, Body.plain(name, List.of(), Standing.NONE));
    }
    return switch (type) {
      case PERSON, SPOKESPERSON -> human(first, head, end, body);
      case DOCUMENT, UNNAMED -> document(first, head, body);
      case GROUP ->
          Actors.of(Kind.BODY, null, body == null ? plain(head) : body.called(copy.lemma(head)));
      case OFFICIAL, ORGANISATION, AGENCY, MEDIUM, PLACE, NOTHING ->
          body == null ? other(source.kind(), first, head, end) : Actors.body(body);
    };
  }

  private static boolean outlet(SourceKind kind, NounClass type) {
    boolean media = kind == SourceKind.MEDIUM || kind == SourceKind.AGENCY;
    return media
            && (type == NounClass.MEDIUM || type == NounClass.AGENCY || type == NounClass.NOTHING)
        || type == NounClass.MEDIUM
        || type == NounClass.AGENCY;
  }

  /// "Konzernkreise": the noun stays as the text has it, for it names nobody.
  private Actor unnamed(int head, Noun noun, @Nullable Body body) {
    Body own = offices.body(head);
    if (body != null && own != null) {
      boolean firm = FIRMS.stream().anyMatch(own.key()::endsWith);
      return Actors.anonymous(
          !body.named() || own.named() ? body : firm ? body.called(own.key()) : own);
    }
    if (noun.modifier().isEmpty() || noun.human() || !CIRCLES.contains(noun.key())) {
      return Actors.anonymous(null);
    }
    String part = Links.off(noun.modifier());
    Noun known = copy.entities().nounOf(part);
    String word = known == null ? part : known.modifier().concat(known.key());
    return Actors.anonymous(Body.plain(word, List.of(), Standing.NONE));
  }

  private Actor human(int first, int head, int end, @Nullable Body body) {
    if (body != null && bodies.own(head)) {
      return Actors.body(body);
    }
    String named = wording.nameBehind(head, end);
    Body found = body == null && offices.open(head) ? bodies.before(first) : body;
    if (named != null) {
      return Actors.of(Kind.PERSON, named, found);
    }
    boolean indefinite = first == head || copy.small(first).startsWith("ein");
    boolean plural = wording.plural(first, head) || first == head && wording.severalPossible(head);
    if (plural && body != null && !indefinite) {
      return Actors.body(body);
    }
    return plural || indefinite && !offices.speaks(head)
        ? Actors.anonymous(body)
        : Actors.of(Kind.ROLE, null, found);
  }

  /// "nach varonischer Darstellung": the land whose view it is.
  private @Nullable String land(int first, int head) {
    for (int i = first; i < head; i++) {
      String land = copy.tag(i, Tag.ADJA) ? lands.adjective(copy.words(), i) : null;
      if (land != null && lands.land(land)) {
        return land;
      }
    }
    return null;
  }

  private Actor document(int first, int head, @Nullable Body owner) {
    String land = owner == null ? land(first, head) : null;
    if (land != null) {
      return Actors.government(lands.withState(land));
    }
    return owner == null || owner.outlet() && !owner.named()
        ? Actors.document()
        : Actors.of(owner.outlet() ? Kind.MEDIUM : Kind.BODY, null, owner);
  }

  private Actor other(SourceKind kind, int first, int head, int end) {
    for (int i = first; i < end; i++) {
      Body body = bodies.at(i);
      if (body != null) {
        return Actors.body(body);
      }
      Mention mention = copy.names().at(i);
      if (mention != null && mention.kind() == EntityKind.STATE) {
        return Actors.government(lands.withState(places.place(i, mention.end())));
      }
    }
    String land = lands.name(copy.text().form(head));
    boolean people = kind == SourceKind.PERSON || kind == SourceKind.GROUP;
    String owner = lands.land(land) && copy.nameLike(head) ? land : land(first, head);
    if (owner != null && !people) {
      return Actors.government(lands.withState(owner));
    }
    return switch (kind) {
      case ORGANISATION, OFFICIAL ->
          wording.thing(head) ? Actor.NOBODY : Actors.of(Kind.BODY, null, plain(head));
      case PERSON ->
          first < head && copy.small(first).startsWith("d")
              ? Actors.of(Kind.ROLE, null, null)
              : Actors.anonymous(null);
      case DOCUMENT -> Actors.document();
      case UNSTATED -> Actor.NOBODY;
      case AGENCY, MEDIUM, GROUP, UNNAMED -> Actors.anonymous(null);
    };
  }

  private Body plain(int head) {
    return Body.plain(copy.lemma(head), List.of(), Standing.NONE);
  }
}
