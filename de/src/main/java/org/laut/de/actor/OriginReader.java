package org.laut.de.actor;

import java.util.List;
import java.util.Set;
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
    if (pronoun || source.kind() == SourceKind.PERSON || copy.human(head)) {
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
    head = head + 1 < end && copy.ofPlace(head) ? head + 1 : head;
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
      return entity.startsWith(PERSON) ? titled(entity, first, end) : null;
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
    for (Mention mention : copy.entities().mentions()) {
      KnownName known = mention.known();
      if (known != null && known.id().equals(id)) {
        String land = lands.name(known.name());
        return lands.land(land)
            ? government(land)
            : of(Kind.PERSON, cast.name(known.name()), cast.body(id));
      }
    }
    return Actor.NOBODY;
  }

  private Actor described(Source.Named source, int first, int head, int end) {
    Noun noun = copy.noun(head);
    Body body = bodies.at(head);
    NounClass type = noun == null ? NounClass.NOTHING : noun.type();
    if (noun != null && lexicon.unnamed(noun.modifier().concat(noun.key()))) {
      boolean all = body != null && noun.human() && definite(first, head) && plural(first, head);
      return all ? of(Kind.BODY, null, body) : unnamed(head, noun, body);
    }
    if (outlet(source.kind(), type) || outlets.quoted(head)) {
      return outlets.actor(source.entity(), first, head, end);
    }
    String name = type == NounClass.DOCUMENT || type == NounClass.NOTHING ? title(head) : null;
    if (name != null && body == null) {
      return of(Kind.BODY, null, Body.plain(name, List.of(), Standing.NONE));
    }
    return switch (type) {
      case PERSON, SPOKESPERSON -> human(first, head, end, body);
      case DOCUMENT, UNNAMED -> document(first, head, body);
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
      boolean firm = FIRMS.stream().anyMatch(own.key()::endsWith);
      return anonymous(!body.named() || own.named() ? body : firm ? body.called(own.key()) : own);
    }
    if (noun.modifier().isEmpty() || noun.human() || !CIRCLES.contains(noun.key())) {
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
    if (body != null && bodies.own(head)) {
      return of(Kind.BODY, null, body);
    }
    String named = nameBehind(head, end);
    Body found = body == null && offices.open(head) ? bodies.before(first) : body;
    if (named != null) {
      return of(Kind.PERSON, named, found);
    }
    boolean indefinite = first == head || copy.small(first).startsWith("ein");
    boolean plural = plural(first, head) || first == head && severalPossible(head);
    if (plural && body != null && !indefinite) {
      return of(Kind.BODY, null, body);
    }
    return plural || indefinite && !offices.speaks(head)
        ? anonymous(body)
        : of(Kind.ROLE, null, found);
  }

  private boolean definite(int first, int head) {
    return first < head && copy.small(first).startsWith("d");
  }

  private boolean severalPossible(int head) {
    return (copy.text().word(head).agreement() & Agreement.inNumber(Agreement.PLURAL)) != 0;
  }

  private boolean plural(int first, int head) {
    var phrase = copy.phrases().covering(head);
    int agreement = phrase == null ? copy.text().word(head).agreement() : phrase.agreement();
    int singular = Agreement.inNumber(Agreement.SINGULAR) & agreement;
    return singular == 0 && agreement != 0 && first <= head;
  }

  /// "die Deutsche Diabetes-Hilfe": an adjective with a capital inside the sentence makes a name.
  private @Nullable String title(int head) {
    boolean name =
        copy.text().capitalised(head - 1)
            && !named(head)
            && (copy.tag(head - 1, Tag.ADJA) || copy.small(head - 1).endsWith("e"))
            && copy.first(head) < head - 1;
    String adjective = copy.small(head - 1);
    for (String ending : List.of("en", "em", "er", "es")) {
      if (adjective.endsWith(ending)) {
        adjective = adjective.substring(0, adjective.length() - 1);
        break;
      }
    }
    return name ? adjective + " " + copy.lemma(head) : null;
  }

  private boolean named(int head) {
    Mention mention = copy.covering().at(head);
    return mention != null && !mention.described();
  }

  /// "nach lurmenischer Darstellung": the land whose view it is.
  private @Nullable String land(int first, int head) {
    for (int i = first; i < head; i++) {
      String land = copy.tag(i, Tag.ADJA) ? lands.adjective(copy.text(), i) : null;
      if (land != null && lands.land(land)) {
        return land;
      }
    }
    return null;
  }

  private Actor government(String land) {
    return new Actor(Kind.BODY, null, GOVERNMENT, lands.withState(land), true);
  }

  private Actor document(int first, int head, @Nullable Body owner) {
    String land = owner == null ? land(first, head) : null;
    if (land != null) {
      return government(land);
    }
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
        return government(places.place(i, mention.end()));
      }
    }
    String land = lands.name(copy.text().form(head));
    boolean people = kind == SourceKind.PERSON || kind == SourceKind.GROUP;
    String owner = lands.land(land) && copy.nameLike(head) ? land : land(first, head);
    if (owner != null && !people) {
      return government(owner);
    }
    return switch (kind) {
      case ORGANISATION, OFFICIAL -> thing(head) ? Actor.NOBODY : of(Kind.BODY, null, plain(head));
      case PERSON ->
          first < head && copy.small(first).startsWith("d")
              ? of(Kind.ROLE, null, null)
              : anonymous(null);
      case DOCUMENT -> of(Kind.DOCUMENT, null, null);
      case UNSTATED -> Actor.NOBODY;
      case AGENCY, MEDIUM, GROUP, UNNAMED -> anonymous(null);
    };
  }

  /// A common noun that no lexicon has as a source: "die Zahl", "die Darstellung".
  private boolean thing(int head) {
    return copy.noun(head) == null
        && copy.tag(head, Tag.NN)
        && !copy.text().word(head).readings().guessed()
        && !copy.text().word(head).readings().list().isEmpty();
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
