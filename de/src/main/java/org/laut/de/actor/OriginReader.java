package org.laut.de.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.KnownName;
import org.laut.de.entity.Mention;
import org.laut.de.entity.Noun;
import org.laut.de.entity.NounClass;
import org.laut.de.morph.Agreement;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.report.Actor;
import org.laut.report.Actor.Kind;
import org.laut.report.EntityKind;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.text.Span;
import org.laut.text.TokenKind;

/// Reads the actor behind a source from its mention and what that takes up.
final class OriginReader {
  private static final String PERSON = "person/";
  private static final String GOVERNMENT = "regierung";

  private final Copy copy;
  private final ActorLexicon lexicon;
  private final OfficeReader offices;
  private final Bodies bodies;
  private final Cast cast;
  private final PlaceReader places;
  private final Lands lands;
  private final Outlets outlets;

  OriginReader(
      Copy copy,
      ActorLexicon lexicon,
      OfficeReader offices,
      Bodies bodies,
      PlaceReader places,
      Lands lands,
      @Nullable String publisher) {
    this.copy = copy;
    this.lexicon = lexicon;
    this.offices = offices;
    this.bodies = bodies;
    this.cast = new Cast(copy, offices, bodies);
    this.places = places;
    this.lands = lands;
    this.outlets = new Outlets(copy, bodies, publisher);
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
    int head = head(first, end);
    NounPhrase phrase = copy.phrases().covering(head);
    boolean pronoun = phrase != null && phrase.pronoun();
    Span antecedent = source.antecedent();
    int before = antecedent == null ? -1 : copy.first(antecedent);
    if (antecedent == null || before < 0) {
      return pronoun ? pronoun(head, end) : described(source, first, head, end);
    }
    int close = copy.end(before, antecedent);
    Actor named = described(source, before, head(before, close), close);
    if (pronoun || source.kind() == SourceKind.PERSON) {
      return named;
    }
    Actor own = described(source, first, head, end);
    boolean fuller = own.of().isEmpty() && !named.of().isEmpty() && named.kind() == own.kind();
    return fuller ? named : own;
  }

  /// "einer der Väter"; any other pronoun that takes up nobody is nobody.
  private Actor pronoun(int head, int end) {
    return copy.tag(head, Tag.PIS) && copy.small(head).startsWith("ein") && end > head + 1
        ? of(Kind.ANONYMOUS, null, bodies.at(head + 2))
        : Actor.NOBODY;
  }

  /// The noun or name that the phrase is about: its head, else the first noun that can be a source.
  private int head(int first, int end) {
    NounPhrase phrase = copy.phrases().covering(first);
    int head = phrase == null ? first : Math.max(first, phrase.head());
    if (copy.noun(head) != null || bodies.at(head) != null || phrase != null && phrase.pronoun()) {
      return head;
    }
    for (int i = first; i < end; i++) {
      if (copy.noun(i) != null || bodies.at(i) != null) {
        return i;
      }
    }
    return head;
  }

  /// The id of the person whom the mention means; null if it means none with a name.
  private @Nullable String person(Source.Named source, int first, int end) {
    String entity = source.entity();
    if (entity != null) {
      return entity.startsWith(PERSON) ? entity : null;
    }
    for (int i = first + 1; i < end; i++) {
      Mention mention = copy.names().at(i);
      boolean apposed =
          mention != null
              && copy.person(i)
              && mention.first() > first
              && copy.text().is(mention.first() - 1, TokenKind.COMMA);
      if (apposed && mention != null && copy.human(head(first, end))) {
        return mention.entity();
      }
    }
    return null;
  }

  private Actor person(String id) {
    for (Mention mention : copy.entities().mentions()) {
      KnownName known = mention.known();
      if (known != null && known.id().equals(id)) {
        return of(Kind.PERSON, cast.name(known.name()), cast.body(id));
      }
    }
    return Actor.NOBODY;
  }

  private Actor described(Source.Named source, int first, int head, int end) {
    Noun noun = copy.noun(head);
    Body body = bodies.at(head);
    NounClass type = noun == null ? NounClass.NOTHING : noun.type();
    if (noun != null && lexicon.unnamed(noun.modifier().concat(noun.key()))) {
      return unnamed(head, noun, body);
    }
    if (outlet(source.kind(), type)) {
      return outlets.actor(source.entity(), first, head, end);
    }
    return switch (type) {
      case PERSON, SPOKESPERSON -> human(first, head, end, body);
      case DOCUMENT, UNNAMED -> document(body);
      case GROUP -> of(Kind.BODY, null, body == null ? plain(head) : body.called(copy.lemma(head)));
      case OFFICIAL, ORGANISATION, AGENCY, MEDIUM, PLACE, NOTHING ->
          body == null ? other(source.kind(), first, head, end) : of(Kind.BODY, null, body);
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
      return anonymous(body.named() && !own.named() ? body.called(own.key()) : body);
    }
    if (noun.modifier().isEmpty() || noun.human()) {
      return anonymous(null);
    }
    String part = Links.off(noun.modifier());
    Noun known = copy.entities().nounOf(part);
    String word = known == null ? part : known.modifier().concat(known.key());
    return anonymous(Body.plain(word, List.of(), Standing.NONE));
  }

  private static Actor anonymous(@Nullable Body body) {
    return body == null
        ? new Actor(Kind.ANONYMOUS, null, null, List.of(), false)
        : new Actor(Kind.ANONYMOUS, null, body.key(), body.of(), false);
  }

  private Actor human(int first, int head, int end, @Nullable Body body) {
    if (body != null && !copy.human(head)) {
      return of(Kind.BODY, null, body);
    }
    String named = nameBehind(head, end);
    Body found = body == null && offices.open(head) ? bodies.before(first) : body;
    if (named != null) {
      return of(Kind.PERSON, named, found);
    }
    boolean indefinite = first == head || copy.small(first).startsWith("ein");
    boolean plural = plural(first, head);
    if (plural && body != null && !indefinite) {
      return of(Kind.BODY, null, body);
    }
    return plural || indefinite && !offices.speaks(head)
        ? anonymous(body)
        : of(Kind.ROLE, null, found);
  }

  private boolean plural(int first, int head) {
    var phrase = copy.phrases().covering(head);
    int agreement = phrase == null ? copy.text().word(head).agreement() : phrase.agreement();
    int singular = Agreement.inNumber(Agreement.SINGULAR) & agreement;
    return singular == 0 && agreement != 0 && first <= head;
  }

  private static Actor document(@Nullable Body owner) {
    return owner == null || owner.outlet() && !owner.named()
        ? of(Kind.DOCUMENT, null, null)
        : of(owner.outlet() ? Kind.MEDIUM : Kind.BODY, null, owner);
  }

  private Actor other(SourceKind kind, int first, int head, int end) {
    for (int i = first; i < end; i++) {
      Body body = bodies.at(i);
      if (body != null) {
        return of(Kind.BODY, null, body);
      }
      Mention mention = copy.names().at(i);
      if (mention != null && mention.kind() == EntityKind.STATE) {
        List<String> of = lands.withState(places.place(i, mention.end()));
        return new Actor(Kind.BODY, null, GOVERNMENT, of, true);
      }
    }
    String land = lands.name(copy.text().form(head));
    if (lands.land(land)) {
      return new Actor(Kind.BODY, null, GOVERNMENT, List.of(land), true);
    }
    return switch (kind) {
      case ORGANISATION, OFFICIAL -> of(Kind.BODY, null, plain(head));
      case PERSON ->
          first < head && copy.small(first).startsWith("d")
              ? of(Kind.ROLE, null, null)
              : anonymous(null);
      case DOCUMENT -> of(Kind.DOCUMENT, null, null);
      case UNSTATED -> Actor.NOBODY;
      case AGENCY, MEDIUM, GROUP, UNNAMED -> anonymous(null);
    };
  }

  private Body plain(int head) {
    return Body.plain(copy.lemma(head), List.of(), Standing.NONE);
  }

  /// A name that no lexicon shows to be one, behind an office.
  private @Nullable String nameBehind(int head, int end) {
    int i = head + 1;
    while (i < end && copy.tag(i, Tag.NE)) {
      i++;
    }
    return i - head > 2
        ? Copy.lower(
            copy.text()
                .text()
                .text()
                .substring(copy.text().token(head + 1).start(), copy.text().token(i - 1).end()))
        : null;
  }

  private static Actor of(Kind kind, @Nullable String person, @Nullable Body body) {
    return body == null
        ? new Actor(kind, person, null, List.of(), false)
        : new Actor(kind, person, body.key(), body.of(), body.standing().government());
  }
}
