package org.laut.de.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.Unit;
import org.laut.de.clause.VerbGroup;
import org.laut.de.cue.CueLexicon;
import org.laut.de.morph.VerbForm;
import org.laut.de.morph.WordClass;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Act;
import org.laut.text.Span;

/// Tells from prepositions, attributes and verbs whether an expression looks back or ahead.
final class Directions {
  private static final int LONGEST_ATTRIBUTE = 8;

  /// Acts whose time is not that of what is told.
  private static final Set<Act> UTTERED = EnumSet.complementOf(EnumSet.of(Act.THOUGHT));

  private final TaggedText text;
  private final Pieces pieces;
  private final Tenses tenses;
  private final CueLexicon cues;
  private final TimeLexicon lexicon;
  private final @Nullable Clause[] clauses;
  private final @Nullable Unit[] units;

  Directions(Pieces pieces, List<Unit> units, CueLexicon cues, TimeLexicon lexicon) {
    this.text = pieces.text();
    this.pieces = pieces;
    this.cues = cues;
    this.lexicon = lexicon;
    this.tenses = new Tenses(text, cues, lexicon);
    this.clauses = new @Nullable Clause[text.size()];
    this.units = new @Nullable Unit[text.size()];
    for (Unit unit : units) {
      for (Clause clause : unit.clauses()) {
        for (Run run : clause.runs()) {
          for (int i = run.first(); i < run.end(); i++) {
            clauses[i] = clause;
            this.units[i] = unit;
          }
        }
      }
    }
  }

  /// The clause of a piece; null for punctuation between clauses.
  @Nullable Clause clause(int piece) {
    int token = pieces.token(piece);
    return token < clauses.length ? clauses[token] : null;
  }

  /// The unit of a piece.
  @Nullable Unit unit(int piece) {
    int token = pieces.token(piece);
    return token < units.length ? units[token] : null;
  }

  /// The verbs under which a piece stands, those of a neighbour if its clause has none.
  @Nullable VerbGroup verbs(int piece) {
    Clause clause = clause(piece);
    Unit unit = unit(piece);
    if (clause == null || unit == null) {
      return null;
    }
    if (clause.verb() != null || clause.kind() != Clause.Kind.FRAGMENT) {
      return clause.verb();
    }
    List<Clause> all = unit.clauses();
    int at = clause.index();
    if (at > 0 && all.get(at - 1).verb() != null) {
      return all.get(at - 1).verb();
    }
    return at + 1 < all.size() ? all.get(at + 1).verb() : null;
  }

  /// True if the clause of a piece tells that somebody speaks.
  boolean saying(int piece) {
    VerbGroup verbs = verbs(piece);
    return verbs != null && Tenses.saying(cues, verbs.lemma(), UTTERED);
  }

  /// Where the verb of a piece looks, whatever stands before the expression.
  Direction tense(int piece) {
    VerbGroup verbs = verbs(piece);
    Unit unit = unit(piece);
    return verbs == null || unit == null ? Direction.UNKNOWN : tenses.of(verbs, unit);
  }

  /// Where an expression from piece `first` up to `end` looks.
  Direction of(int first, int end) {
    Direction before = preposition(first);
    if (before != Direction.UNKNOWN) {
      return before;
    }
    Direction attribute = attribute(first, end);
    if (attribute != Direction.UNKNOWN) {
      return attribute;
    }
    VerbGroup verbs = verbs(first);
    Unit unit = unit(first);
    if (verbs == null || unit == null) {
      return limit(first) ? Direction.FUTURE : Direction.UNKNOWN;
    }
    if (infinitive(verbs, first, end)) {
      return Direction.FUTURE;
    }
    Direction tense = tenses.of(verbs, unit);
    return pieces.is(preposed(first), "bis") && tense == Direction.NEAR ? Direction.FUTURE : tense;
  }

  /// The verb that tells where an expression looks; null if it is something else or nothing.
  @Nullable Span reason(int first, int end) {
    VerbGroup verbs = verbs(first);
    boolean decided =
        preposition(first) != Direction.UNKNOWN || attribute(first, end) != Direction.UNKNOWN;
    if (decided || verbs == null) {
      return null;
    }
    int token = verbs.finite() >= 0 ? verbs.finite() : verbs.main();
    return text.span(token, token + 1);
  }

  /// True for what is said of things to come, where no verb tells: "spätestens am Montag".
  private boolean limit(int first) {
    int at = preposed(first);
    return pieces.is(at, "bis", "ab")
        || pieces.is(at - 1, "spätestens", "frühestens", "bis", "noch");
  }

  /// Index of the preposition before an expression, articles and "zu" skipped.
  private int preposed(int first) {
    int at = first - 1;
    while (at > 0 && at > first - 4 && (article(at) || pieces.is(at, "zum", "zu"))) {
      at--;
    }
    return at;
  }

  private boolean article(int piece) {
    Tag tag = text.tag(pieces.token(piece));
    return tag == Tag.ART || tag == Tag.PDAT;
  }

  /// True if a preposition tells where an expression looks.
  boolean prepositional(int first) {
    return pieces.is(preposed(first), "seit");
  }

  private Direction preposition(int first) {
    int at = preposed(first);
    if (pieces.is(at, "seit")) {
      return Direction.PAST;
    }
    if (pieces.is(at, "für")) {
      return Direction.FUTURE;
    }
    boolean night = pieces.is(at - 1, "Nacht") || pieces.has(at - 1, Role.WEEKDAYS);
    if (pieces.is(at, "auf")
        && !night
        && !pieces.is(at - 1, "Nacht")
        && text.tag(pieces.token(at)) != Tag.PTKVZ) {
      return Direction.FUTURE;
    }
    boolean attributive = at > 0 && text.tag(pieces.token(at - 1)).nominal();
    return pieces.is(first - 1, "vom") && attributive ? Direction.PAST : Direction.UNKNOWN;
  }

  /// "forderte sie auf, bis Mittwoch zu gehen": an infinitive behind a comma says what is to come.
  private boolean infinitive(VerbGroup verbs, int first, int end) {
    int from = pieces.token(first);
    if (verbs.finite() < 0 || verbs.finite() > from || !comma(verbs.finite(), from)) {
      return false;
    }
    int behind = pieces.token(end - 1) + 1;
    for (int i = behind; i < behind + LONGEST_ATTRIBUTE; i++) {
      Tag tag = text.tag(i);
      if (tag.verb()) {
        boolean last = text.tag(i + 1).punctuation() || text.tag(i + 1) == Tag.KON;
        boolean either = (text.word(i).readings().verb() & VerbForm.INFINITIVE) != 0;
        return !tag.finite() && either && last;
      }
      if (tag.punctuation()) {
        return false;
      }
    }
    return false;
  }

  private boolean comma(int from, int to) {
    for (int i = to - 1; i > from && i > to - 2 * LONGEST_ATTRIBUTE; i--) {
      if (text.tag(i) == Tag.COMMA) {
        return true;
      }
    }
    return false;
  }

  /// "ein für Samstag geplantes Treffen", "die im Mai veröffentlichte Studie".
  private Direction attribute(int first, int end) {
    int from = pieces.token(end - 1) + 1;
    if (participle(from)) {
      return participial(from);
    }
    int opener = pieces.token(first) - 1;
    if (text.tag(opener) == Tag.APPR || text.tag(opener) == Tag.APPRART) {
      opener--;
    }
    if (!determiner(text.tag(opener))) {
      return Direction.UNKNOWN;
    }
    for (int i = from; i < from + LONGEST_ATTRIBUTE; i++) {
      Tag tag = text.tag(i);
      if (tag.finite() || tag.punctuation()) {
        return Direction.UNKNOWN;
      }
      if (participle(i)) {
        return participial(i);
      }
    }
    return Direction.UNKNOWN;
  }

  private boolean participle(int token) {
    return text.tag(token) == Tag.ADJA && text.word(token).readings().has(WordClass.PARTICIPLE);
  }

  private Direction participial(int token) {
    String lemma = text.word(token).lemma();
    return planned(lemma) || lemma.endsWith("nd") ? Direction.FUTURE : Direction.PAST;
  }

  /// True if the word stands in the lexicon of this role.
  boolean heads(String word, Role role) {
    for (Sense sense : lexicon.senses(word)) {
      if (sense.role() == role) {
        return true;
      }
    }
    return false;
  }

  private boolean planned(String participle) {
    return heads(participle, Role.PLANS);
  }

  private static boolean determiner(Tag tag) {
    return switch (tag) {
      case ART, PDAT, PIAT, PPOSAT, APPR, APPRART, PIS, PDS, CARD -> true;
      default -> false;
    };
  }
}
