package org.laut.de.clause;

import java.util.Set;
import org.laut.de.morph.Konjunktiv;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Reads what a segment is by itself: its finite verb, the word that ties it, its kind.
final class SegmentReader {
  private static final int LONGEST_APPOSITION = 14;
  private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den");

  private final TaggedText text;

  SegmentReader(TaggedText text) {
    this.text = text;
  }

  int firstWord(Segment segment) {
    int at = segment.first();
    return text.tag(at) == Tag.KON && at + 1 < segment.end() ? at + 1 : at;
  }

  static int size(Segment segment) {
    return segment.end() - segment.first();
  }

  /// The first finite verb of a segment outside brackets; -1 if there is none.
  int finite(Segment segment) {
    int depth = 0;
    int found = -1;
    for (int i = segment.first(); i < segment.end(); i++) {
      if (text.form(i).equals("(")) {
        depth++;
      } else if (text.form(i).equals(")")) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && text.tag(i).finite() && found < 0) {
        found = i;
      }
    }
    return found;
  }

  boolean verbsOnly(int from, int end) {
    for (int i = from; i < end; i++) {
      Tag tag = text.tag(i);
      if (!tag.verb() && tag != Tag.PTKVZ && tag != Tag.PTKZU) {
        return false;
      }
    }
    return true;
  }

  boolean infinitive(Segment segment) {
    for (int i = segment.first(); i < segment.end(); i++) {
      if (text.tag(i) == Tag.VVIZU
          || text.tag(i) == Tag.PTKZU && text.tag(i + 1).infinitive() && i + 1 < segment.end()) {
        return true;
      }
    }
    return false;
  }

  boolean konjunktiv(int verb) {
    int bits = text.word(verb).verb();
    return Konjunktiv.isFirst(bits) || Konjunktiv.isSecond(bits);
  }

  /// "Wie der Leiter, Ole Jensen, mitteilte": a frame cut by the apposition of its subject.
  boolean wie(Segment segment) {
    return text.is(segment.first(), "wie") && verbAlone(segment.end());
  }

  /// True if a finite verb between two commas comes behind the next piece.
  private boolean verbAlone(int from) {
    int end = Math.min(text.size() - 2, from + LONGEST_APPOSITION);
    for (int i = from + 1; i < end; i++) {
      if (text.tag(i).finite()) {
        return text.tag(i - 1) == Tag.COMMA && text.tag(i + 1) == Tag.COMMA;
      }
    }
    return false;
  }

  /// Index of the word that makes the segment a dependent clause; -1 if there is none.
  ///
  /// @param free true if no clause before it waits for a verb
  int connector(Segment segment, int finite, boolean free) {
    if (free && disguised(segment, finite)) {
      return text.tag(segment.first()) == Tag.APPR ? segment.first() + 1 : segment.first();
    }
    int limit = Math.min(segment.end(), segment.first() + 5);
    for (int i = segment.first(); i < limit; i++) {
      Tag tag = text.tag(i);
      switch (tag) {
        case KOUS, KOUI, PRELS, PRELAT -> {
          return mistaken(i, segment, finite) ? -1 : i;
        }
        case PWS, PWAV, PWAT -> {
          boolean aside = text.tag(i + 1).finite() && i + 2 < segment.end();
          return finite < 0 && !interrupted(i, segment) || aside ? -1 : i;
        }
        case KOKOM -> {
          boolean clause = finite > i + 1 && i == segment.first() || interrupted(i, segment);
          return clause ? i : -1;
        }
        case KON, ADV, APPR, APPRART, PTKNEG, ADJD, PAV, MARK, NN, ART -> {}
        default -> {
          return -1;
        }
      }
      if (tag.finite()) {
        return -1;
      }
    }
    return -1;
  }

  /// True where a relative pronoun was taken for an article: "die einen Hafen bauen wollten", "bei
  /// der Teile der Stadt gesperrt wurden". Its verb stands last and no noun follows it.
  private boolean disguised(Segment segment, int finite) {
    int pronoun = segment.first();
    if (text.tag(pronoun) == Tag.APPR) {
      pronoun++;
    }
    Tag tag = text.tag(pronoun);
    return segment.opener() == Clause.Boundary.COMMA
        && finite == segment.end() - 1
        && finite > pronoun + 2
        && (tag == Tag.ART || tag == Tag.PDS)
        && ARTICLES.contains(text.form(pronoun))
        && closed(text.tag(pronoun + 1));
  }

  /// True for what stands behind a pronoun but not between an article and its noun.
  private static boolean closed(Tag tag) {
    return switch (tag) {
      case ART, PIAT, PPOSAT, APPR, APPRART, PPER, PRF, PIS, KON -> true;
      default -> false;
    };
  }

  /// True for a word that looks like a relative pronoun or conjunction where the verb stands
  /// second: "der Verkehr werde gesichert", "da laufe jemand herum".
  private boolean mistaken(int connector, Segment segment, int finite) {
    boolean ambiguous =
        text.tag(connector) == Tag.PRELS
            || text.is(connector, "da")
            || text.is(connector, "während");
    if (!ambiguous || finite < 0) {
      return false;
    }
    int last = segment.end() - 1;
    boolean bracket =
        !text.tag(last).finite() && (text.tag(last).verb() || text.tag(last) == Tag.PTKVZ);
    return bracket && !verbsOnly(finite + 1, segment.end())
        || text.tag(connector) != Tag.PRELS && finite == connector + 1 && last > finite;
  }

  /// True for a clause with wie or als whose subject a relative clause follows: "Wie Berger, der da
  /// war, sagte".
  private boolean interrupted(int connector, Segment segment) {
    return connector == segment.first()
        && (text.is(connector, "wie") || text.is(connector, "als"))
        && segment.end() > connector + 1
        && text.tag(segment.end() + 1) == Tag.PRELS;
  }

  Clause.Kind kind(int connector, Segment segment) {
    return switch (text.tag(connector)) {
      case PRELS, PRELAT, ART, PDS -> Clause.Kind.RELATIVE;
      case PWS, PWAV, PWAT -> Clause.Kind.QUESTION;
      case KOUI -> Clause.Kind.INFINITIVE;
      default ->
          infinitive(segment) && finite(segment) < 0
              ? Clause.Kind.INFINITIVE
              : Clause.Kind.SUBORDINATE;
    };
  }
}
