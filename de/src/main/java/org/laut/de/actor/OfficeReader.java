package org.laut.de.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Noun;
import org.laut.de.entity.NounClass;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.text.TokenKind;

/// Reads what body somebody stands for whom a noun names by office or trade, and whose a document
/// is.
final class OfficeReader {
  private static final Set<String> LINKS =
      Set.of("von", "vom", "bei", "beim", "in", "im", "aus", "der", "des", "den", "dem", "die");
  private static final Set<String> OWNERS = Set.of("von", "vom", "der", "des", "bei", "beim");
  private static final int DEEPEST = 3;

  private final Copy copy;
  private final ActorLexicon lexicon;
  private final BodyReader reader;
  private final PlaceReader places;
  private final RawBodies raw;
  private final Firms firms;

  OfficeReader(
      Copy copy,
      ActorLexicon lexicon,
      BodyReader reader,
      PlaceReader places,
      RawBodies raw,
      Firms firms) {
    this.firms = firms;
    this.copy = copy;
    this.lexicon = lexicon;
    this.reader = reader;
    this.places = places;
    this.raw = raw;
  }

  /// What the noun at this token stands for; null if neither it nor what belongs to it says so.
  @Nullable Body body(int noun) {
    return body(noun, copy.limit(noun), 0);
  }

  private @Nullable Body body(int token, int limit, int depth) {
    Noun noun = copy.noun(token);
    if (noun == null || depth > DEEPEST || !stands(noun)) {
      return null;
    }
    Body complement = complement(token, limit, depth);
    if (complement != null) {
      return complement;
    }
    Suffixes.Found<ActorLexicon.Office> found = noun.human() ? office(noun) : null;
    List<String> of = places.about(copy.first(token), token, limit);
    if (found == null) {
      return part(noun.modifier(), of);
    }
    String own = found.value().body();
    return switch (found.value().way()) {
      case FIXED, RANK -> fixed(found.before(), own, of);
      case OWN -> {
        Body office = fixed("", found.before().concat(own == null ? "" : own), of);
        yield office == null ? null : office.general(found.before().isEmpty());
      }
      case HEAD -> {
        Body part = part(found.before(), of);
        yield part != null ? part : own == null ? named(token) : fixed(found.before(), own, of);
      }
    };
  }

  /// "ein Sprecher von Rondo": whoever has a spokesman is no place.
  private @Nullable Body named(int token) {
    boolean von = copy.small(token + 1).equals("von") || copy.small(token + 1).equals("bei");
    int end = von ? places.placeEnd(token + 2, copy.limit(token)) : 0;
    if (end <= token + 2 || copy.covering().at(token + 2) != null) {
      return null;
    }
    String name = places.place(token + 2, end);
    return places.land(name) ? null : BodyReader.firm(name);
  }

  private static boolean stands(Noun noun) {
    return switch (noun.type()) {
      case PERSON, SPOKESPERSON, GROUP, DOCUMENT, UNNAMED -> true;
      case OFFICIAL, ORGANISATION, AGENCY, MEDIUM, PLACE, NOTHING -> false;
    };
  }

  private static String word(Noun noun) {
    return noun.modifier().concat(noun.key());
  }

  private Suffixes.@Nullable Found<ActorLexicon.Office> office(Noun noun) {
    return lexicon.office(word(noun));
  }

  private @Nullable Body fixed(String before, @Nullable String key, List<String> of) {
    if (key == null) {
      return null;
    }
    Standing standing = reader.standing(key, copy.entities().nounOf(key));
    String land = before.startsWith("us") ? "us-" : "";
    Standing known = standing == null ? Standing.GOVERNMENT : standing;
    return reader.whole(land + key, known, of).general(known == Standing.FIRM && of.isEmpty());
  }

  /// The body that the first part of a compound is: "Konzern" of "Konzernsprecher", the firm of
  /// "Rondo-Chef".
  private @Nullable Body part(String before, List<String> of) {
    if (before.isEmpty()) {
      return null;
    }
    String part = before.endsWith("-") ? before.substring(0, before.length() - 1) : before;
    Body named = raw.named(part);
    if (named != null || firms.has(part)) {
      return named == null ? BodyReader.firm(part) : named;
    }
    for (String form : List.of(part, Links.off(part), Links.plural(part))) {
      Noun noun = copy.entities().nounOf(form);
      String word = noun == null ? form : word(noun);
      Standing standing = reader.standing(word, noun);
      if (standing != null) {
        Body body = reader.whole(word, standing, of);
        boolean general = body.of().isEmpty() || standing == Standing.FIRM;
        return new Body(body.key(), body.of(), body.standing(), false, general, outlet(noun));
      }
    }
    return null;
  }

  private static boolean outlet(@Nullable Noun noun) {
    return noun != null && (noun.type() == NounClass.MEDIUM || noun.type() == NounClass.AGENCY);
  }

  /// What follows the name that ends before this token: "Berger von der Feuerwehr", "Berger (SPD)".
  @Nullable Body behindName(int end) {
    if (copy.text().is(end, TokenKind.BRACKET)) {
      return raw.at(end + 1);
    }
    return OWNERS.contains(copy.small(end)) && !copy.tag(end, Tag.ART)
        ? complement(end - 1, copy.limit(end), 0)
        : null;
  }

  /// True for an office that speaks for a body, whichever it is: "ein Sprecher".
  boolean speaks(int token) {
    Noun noun = copy.noun(token);
    return noun != null && noun.human() && office(noun) != null;
  }

  /// True for an office of which the noun alone does not say in what body it is held.
  boolean open(int token) {
    Noun noun = copy.noun(token);
    Suffixes.Found<ActorLexicon.Office> found = noun == null ? null : office(noun);
    return noun != null
        && noun.human()
        && found != null
        && found.before().isEmpty()
        && found.value().body() == null;
  }

  /// True for a rank, which says less of a body than an office beside it.
  boolean rank(int token) {
    Noun noun = copy.noun(token);
    Suffixes.Found<ActorLexicon.Office> found = noun == null ? null : office(noun);
    return found != null && found.value().way() == ActorLexicon.Way.RANK;
  }

  /// True for an office whose holder travels, so that the place where he speaks is not its seat.
  boolean travels(int token) {
    Noun noun = copy.noun(token);
    Suffixes.Found<ActorLexicon.Office> found = noun == null ? null : office(noun);
    return found != null && found.value().way() != ActorLexicon.Way.HEAD;
  }

  /// What follows in the genitive or with a preposition.
  private @Nullable Body complement(int noun, int limit, int depth) {
    boolean owner = false;
    int i = noun + 1;
    while (i < limit) {
      String small = copy.small(i);
      if (small.equals("für")) {
        NounPhrase field = copy.phrases().from(i);
        i = field == null ? i + 1 : Math.max(i + 1, field.end());
        continue;
      }
      Body body = raw.at(i);
      if (body != null) {
        return body;
      }
      if (copy.person(i) || !goesOn(i)) {
        return null;
      }
      boolean attribute = raw.at(i + 1) != null && copy.first(i + 1) <= i;
      if (copy.tag(i, Tag.NN) && !places.label(i) && !attribute) {
        return owner ? owner(i, limit, depth) : null;
      }
      if (owner && copy.tag(i, Tag.NE) && copy.tag(i - 1, Tag.ART) && unknown(i)) {
        return new Body(small, List.of(small), Standing.NONE, true, false, false);
      }
      owner |= OWNERS.contains(small) || copy.tag(i, Tag.PPOSAT);
      i++;
    }
    return null;
  }

  /// True for a name behind an article that is no land: neither places nor persons have articles.
  private boolean unknown(int i) {
    return copy.covering().at(i) == null && !places.land(copy.small(i));
  }

  private @Nullable Body owner(int token, int limit, int depth) {
    Noun noun = copy.noun(token);
    if (noun != null && stands(noun)) {
      Body body = body(token, limit, depth + 1);
      return body == null && noun.type() == NounClass.GROUP ? plain(token, limit) : body;
    }
    return noun != null && noun.type() == NounClass.NOTHING ? null : plain(token, limit);
  }

  private Body plain(int token, int limit) {
    return Body.plain(copy.lemma(token), places.about(token, token, limit), Standing.NONE);
  }

  private boolean goesOn(int i) {
    return switch (copy.text().tag(i)) {
      case ART, ADJA, NN, NE, TRUNC -> true;
      case PPOSAT -> copy.small(i).endsWith("es") || copy.small(i).endsWith("rer");
      case APPR, APPRART -> LINKS.contains(copy.small(i));
      default -> false;
    };
  }
}
