package org.laut.de.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Noun;
import org.laut.de.entity.NounClass;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;

/// Reads what body somebody stands for whom a noun names by office or trade.
final class OfficeReader {
  private static final Set<String> LINKS =
      Set.of("von", "vom", "bei", "beim", "in", "im", "aus", "der", "des", "den", "dem", "die");
  private static final Set<String> OWNERS = Set.of("von", "vom", "der", "des", "bei", "beim");
  private static final int DEEPEST = 3;

  private final Copy copy;
  private final ActorLexicon lexicon;
  private final BodyReader reader;
  private final PlaceReader places;
  private final Names names;
  private final RawBodies raw;

  OfficeReader(
      Copy copy,
      ActorLexicon lexicon,
      BodyReader reader,
      PlaceReader places,
      Names names,
      RawBodies raw) {
    this.copy = copy;
    this.lexicon = lexicon;
    this.reader = reader;
    this.places = places;
    this.names = names;
    this.raw = raw;
  }

  /// What the noun at this token stands for; null if neither it nor what belongs to it says so.
  ///
  /// @param limit index behind the last token that may belong to it
  @Nullable Body body(int noun, int limit) {
    return body(noun, limit, 0);
  }

  private @Nullable Body body(int token, int limit, int depth) {
    Noun noun = copy.entities().noun(token);
    if (noun == null || depth > DEEPEST) {
      return null;
    }
    Body complement = complement(token, limit, depth);
    if (complement != null) {
      return complement;
    }
    String word = word(noun);
    Suffixes.Found<ActorLexicon.Office> found = lexicon.office(word);
    int first = first(token);
    if (found == null) {
      return part(noun.modifier(), first, token, limit);
    }
    String own = found.value().body();
    return switch (found.value().way()) {
      case FIXED -> fixed(found.before(), own, first, token, limit);
      case OWN -> fixed("", found.before().concat(own == null ? "" : own), first, token, limit);
      case HEAD -> {
        Body part = part(found.before(), first, token, limit);
        yield part == null ? fixed(found.before(), own, first, token, limit) : part;
      }
    };
  }

  private static String word(Noun noun) {
    return noun.modifier().concat(noun.key());
  }

  private int first(int token) {
    NounPhrase phrase = copy.phrases().covering(token);
    return phrase == null ? token : Math.min(token, phrase.first());
  }

  private @Nullable Body fixed(
      String before, @Nullable String key, int first, int token, int limit) {
    if (key == null) {
      return null;
    }
    Noun noun = copy.entities().nounOf(key);
    Standing standing = reader.standing(key, noun);
    List<String> of = places.about(first, token, limit);
    String word = before.startsWith("us") ? "us-" + key : key;
    return reader.whole(word, standing == null ? Standing.GOVERNMENT : standing, of, false);
  }

  /// The body that the first part of a compound is: "Konzern" of "Konzernsprecher", the firm of
  /// "Falkner-Chef".
  private @Nullable Body part(String before, int first, int token, int limit) {
    if (before.isEmpty()) {
      return null;
    }
    String part = before.endsWith("-") ? before.substring(0, before.length() - 1) : before;
    Body named = raw.named(part);
    if (named != null) {
      return named;
    }
    for (String form : List.of(part, part + "e", Links.off(part))) {
      Noun noun = copy.entities().nounOf(form);
      String word = noun == null ? form : word(noun);
      Standing standing = reader.standing(word, noun);
      if (standing != null) {
        List<String> of = places.about(first, token, limit);
        return reader.whole(word, standing, of, of.isEmpty());
      }
    }
    return null;
  }

  /// True for an office that speaks for a body, whichever it is: "ein Sprecher".
  boolean speaks(int token) {
    Noun noun = copy.entities().noun(token);
    return noun != null && noun.human() && lexicon.office(word(noun)) != null;
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
      if (names.person(i) || !goesOn(i)) {
        return null;
      }
      if (copy.tag(i, Tag.NN)) {
        Noun other = copy.entities().noun(i);
        if (other != null && other.human()) {
          return owner ? body(i, limit, depth + 1) : null;
        }
        boolean place = places.label(i);
        if (!place) {
          return owner && (other == null || other.type() != NounClass.NOTHING)
              ? new Body(copy.lemma(i), places.about(i, i, limit), Standing.NONE, false, false)
              : null;
        }
      }
      owner |= OWNERS.contains(small);
      i++;
    }
    return null;
  }

  private boolean goesOn(int i) {
    return switch (copy.text().tag(i)) {
      case ART, ADJA, NN, NE, TRUNC -> true;
      case APPR, APPRART -> LINKS.contains(copy.small(i));
      default -> false;
    };
  }
}
