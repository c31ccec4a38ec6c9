package org.laut.de.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.report.EntityKind;
import org.laut.report.SourceKind;
import org.laut.text.TokenKind;

/// What kind of source a noun phrase is.
final class KindReader {
  private static final int LOOK_BACK = 30;

  /// What is a document by itself, but in the name of a paper is the paper.
  private static final Set<String> TITLES = Set.of("nachricht", "post");

  private final TextView text;
  private final MentionIndex index;

  KindReader(TextView text, MentionIndex index) {
    this.text = text;
    this.index = index;
  }

  /// The first known name between these tokens; null if there is none.
  @Nullable Mention named(int first, int end) {
    Mention mention = index.between(first, end);
    return mention == null || mention.known() == null ? null : mention;
  }

  /// True if the name of a person that begins between these tokens ends at `end`.
  boolean personEnds(int first, int end) {
    for (int i = index.from(first); i < index.size() && index.get(i).name() < end; i++) {
      if (index.get(i).person() && index.get(i).end() == end) {
        return true;
      }
    }
    return false;
  }

  /// The name that the phrase is or has in apposition; null if it has none.
  @Nullable Mention identity(int first, int end, int head) {
    Noun noun = text.noun(head);
    Mention genitive = null;
    for (int i = index.from(first); i < index.size() && index.get(i).name() < end; i++) {
      Mention mention = index.get(i);
      if (mention.known() != null
          && ((mention.covers(head) && !genitive(mention, end))
              || (genitive != null && mention.name() == genitive.end())
              || apposed(head, mention)
              || afterComma(noun, head, mention))) {
        return mention;
      }
      genitive = genitive(mention, end) ? mention : genitive;
    }
    return genitive != null && genitive.covers(head) ? genitive : null;
  }

  /// "Nordkoreas" before the noun it belongs to.
  private boolean genitive(Mention mention, int end) {
    KnownName known = mention.known();
    return known != null
        && mention.end() < end
        && text.form(mention.end() - 1).endsWith("s")
        && !known.name().endsWith("s")
        && text.capital(mention.end());
  }

  /// Only other nouns and marks between the head and the name: "die Zeitung „Bild“".
  private boolean apposed(int head, Mention mention) {
    for (int i = head + 1; i < mention.first(); i++) {
      if (!text.is(i, Tag.NN)
          && !text.kind(i, TokenKind.QUOTE)
          && !text.kind(i, TokenKind.BRACKET)) {
        return false;
      }
    }
    Noun noun = text.noun(head);
    return mention.name() > head
        && !opensGenitive(head, mention)
        && (noun == null ? !text.nameLike(head) : noun.human() == mention.person());
  }

  private boolean opensGenitive(int head, Mention mention) {
    return mention.first() > head
        && text.opens(mention.first())
        && mention.first() < mention.name();
  }

  /// "der Leiter der Behörde, Karl Berg".
  private boolean afterComma(@Nullable Noun noun, int head, Mention mention) {
    return mention.person()
        && noun != null
        && noun.human()
        && mention.first() > head
        && text.kind(mention.first() - 1, TokenKind.COMMA);
  }

  /// The kind of a mention, wherever it stands.
  SourceKind of(Mention mention) {
    Noun noun = mention.noun();
    if (mention.described() && noun != null) {
      KnownName known = mention.known();
      if (known != null && !noun.human()) {
        return of(known.kind());
      }
      Mention meant = known == null ? null : mention;
      return of(mention.first(), mention.end(), mention.name(), noun, mention.gender(), meant);
    }
    return of(mention.kind());
  }

  private static SourceKind of(EntityKind kind) {
    return switch (kind) {
      case PERSON -> SourceKind.PERSON;
      case OFFICIAL, STATE, PLACE -> SourceKind.OFFICIAL;
      case ORGANISATION -> SourceKind.ORGANISATION;
      case AGENCY -> SourceKind.AGENCY;
      case MEDIUM -> SourceKind.MEDIUM;
      case GROUP -> SourceKind.GROUP;
      case DOCUMENT -> SourceKind.DOCUMENT;
    };
  }

  /// The kind of a phrase whose head is a source noun.
  ///
  /// @param before the mention it takes up; null if there is none
  SourceKind of(int first, int end, int head, Noun noun, int gender, @Nullable Mention before) {
    boolean plural =
        (gender & Gender.SINGULAR) == 0
            || ((gender & Gender.PLURAL) != 0 && indefinite(first, head));
    return switch (noun.type()) {
      case PERSON -> plural ? SourceKind.GROUP : SourceKind.PERSON;
      case SPOKESPERSON ->
          before != null && before.namedPerson() ? SourceKind.PERSON : body(first, end, head, noun);
      case OFFICIAL -> SourceKind.OFFICIAL;
      case ORGANISATION -> SourceKind.ORGANISATION;
      case AGENCY -> SourceKind.AGENCY;
      case MEDIUM -> SourceKind.MEDIUM;
      case DOCUMENT -> titled(first, head, noun) ? SourceKind.MEDIUM : SourceKind.DOCUMENT;
      case GROUP -> SourceKind.GROUP;
      case UNNAMED -> SourceKind.UNNAMED;
      case PLACE, NOTHING -> unknown(first, end, head, gender);
    };
  }

  /// The name of a paper: "die Wurzener Nachrichten", „Morgenpost“.
  private boolean titled(int first, int head, Noun noun) {
    return TITLES.contains(noun.key())
        && (quoted(first, head) || (head - 1 > first && text.capital(head - 1)));
  }

  /// No determiner, and no adjective ending that only a singular has.
  private boolean indefinite(int first, int head) {
    if (first < head && !text.is(first, Tag.ADJA)) {
      return false;
    }
    return first == head || text.form(head - 1).endsWith("e") || text.form(head - 1).endsWith("en");
  }

  /// The kind of the body that somebody speaks for.
  private SourceKind body(int first, int end, int head, Noun noun) {
    Noun inside = noun.modifier().isEmpty() ? null : text.nounOf(noun.modifier());
    if (inside != null && !inside.human()) {
      return inside.type().entity() == EntityKind.OFFICIAL
          ? SourceKind.OFFICIAL
          : SourceKind.ORGANISATION;
    }
    SourceKind after = body(head + 1, end);
    SourceKind around = after != null ? after : body(first, head);
    if (around != null) {
      return around;
    }
    if (!noun.modifier().isEmpty()) {
      return SourceKind.ORGANISATION;
    }
    for (int i = index.from(first) - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
      EntityKind kind = index.get(i).kind();
      if (kind == EntityKind.OFFICIAL || kind == EntityKind.ORGANISATION) {
        return of(kind);
      }
    }
    return SourceKind.OFFICIAL;
  }

  private @Nullable SourceKind body(int from, int to) {
    for (int i = index.from(from); i < index.size() && index.get(i).name() < to; i++) {
      EntityKind kind = index.get(i).kind();
      if (kind != EntityKind.PERSON && kind != EntityKind.DOCUMENT) {
        return of(kind) == SourceKind.OFFICIAL ? SourceKind.OFFICIAL : SourceKind.ORGANISATION;
      }
    }
    return null;
  }

  private boolean quoted(int first, int head) {
    for (int i = first; i <= head; i++) {
      if (text.kind(i - 1, TokenKind.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /// The kind of a phrase whose head no lexicon knows.
  SourceKind unknown(int first, int end, int head, int gender) {
    if (quoted(first, head) || text.kind(head, TokenKind.ADDRESS)) {
      return SourceKind.MEDIUM;
    }
    Mention next = index.between(head + 1, Math.min(end, head + 2));
    if (text.acronym(head) || (next != null && of(next) == SourceKind.OFFICIAL)) {
      return SourceKind.ORGANISATION;
    }
    if (text.nameLike(head) || text.is(head, Tag.NE)) {
      return text.is(head - 1, Tag.ART) ? SourceKind.ORGANISATION : SourceKind.PERSON;
    }
    if (gender == Gender.PLURAL) {
      return SourceKind.GROUP;
    }
    String form = text.form(head);
    return form.endsWith("er") || form.endsWith("in") || form.endsWith("ist")
        ? SourceKind.PERSON
        : SourceKind.ORGANISATION;
  }
}
