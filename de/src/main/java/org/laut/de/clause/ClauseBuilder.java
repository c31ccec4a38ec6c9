package org.laut.de.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Konjunktiv;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Puts segments together to clauses, from left to right.
///
/// A clause stays open until its finite verb has come. A segment without a verb goes to the open
/// clause, else to the last one; a segment that begins with a finite verb closes an open main
/// clause, unless a frame has been pushed in ("In Kiel, sagte Berger, sei es ruhig").
final class ClauseBuilder {
  private static final int LONGEST_APPOSITION = 14;
  private static final int FARTHEST = 5;
  private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den");

  private final TaggedText text;
  private final VerbGroups verbs;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> open = new ArrayList<>();

  ClauseBuilder(TaggedText text) {
    this.text = text;
    this.verbs = new VerbGroups(text);
  }

  /// A clause that is still growing.
  private static final class Draft {
    final Clause.Kind kind;
    final int connector;
    final boolean coordinated;
    final Clause.Boundary opener;
    final List<Run> runs = new ArrayList<>();
    boolean finite;

    Draft(Clause.Kind kind, int connector, boolean coordinated, Clause.Boundary opener) {
      this.kind = kind;
      this.connector = connector;
      this.coordinated = coordinated;
      this.opener = opener;
    }

    void add(int first, int end) {
      if (!runs.isEmpty() && runs.getLast().end() >= first - 1) {
        runs.set(runs.size() - 1, new Run(runs.getLast().first(), end));
      } else {
        runs.add(new Run(first, end));
      }
    }
  }

  List<Clause> build(List<Segment> segments) {
    for (int i = 0; i < segments.size(); i++) {
      place(segments.get(i), segments.subList(i + 1, segments.size()));
    }
    List<Clause> clauses = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      clauses.add(finish(draft, clauses.size()));
    }
    return clauses;
  }

  /// @param rest the segments behind this one
  private void place(Segment segment, List<Segment> rest) {
    if (segment.speech()) {
      start(segment, Clause.Kind.QUOTATION, -1).finite = true;
      return;
    }
    int finite = finite(segment);
    int connector = connector(segment, finite);
    if (connector < 0 && finite < 0 && wie(segment)) {
      settle(start(segment, Clause.Kind.SUBORDINATE, segment.first()), false);
    } else if (connector >= 0 && finite < 0 && rest.isEmpty() && interrupted()) {
      host().add(segment.first(), segment.end());
    } else if (connector >= 0) {
      Draft draft = start(segment, kind(connector, segment), connector);
      settle(draft, finite >= 0 || draft.kind == Clause.Kind.INFINITIVE);
    } else if (finite >= 0) {
      finiteSegment(segment, finite, rest.isEmpty() ? null : rest.getFirst());
    } else if (infinitive(segment)) {
      infinitiveSegment(segment);
    } else {
      fragment(segment, rest);
    }
  }

  /// "Wie der Leiter, Ole Jensen, mitteilte": a frame cut by the apposition of its subject.
  private boolean wie(Segment segment) {
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

  private void finiteSegment(Segment segment, int finite, @Nullable Segment next) {
    Draft waiting = open.isEmpty() ? null : open.getLast();
    boolean first = finite == firstWord(segment);
    boolean last = verbsOnly(finite + 1, segment.end());
    if (waiting != null && waiting.kind != Clause.Kind.MAIN && !last && open.size() > 1) {
      waiting = mainWaiting();
    }
    boolean fits =
        waiting != null
            && !(besideDependent(segment) && last && !first)
            && segment.opener() != Clause.Boundary.COLON
            && (waiting.kind == Clause.Kind.MAIN ? !(first && pushedIn(finite, next)) : last);
    if (fits && waiting != null) {
      waiting.add(segment.first(), segment.end());
      waiting.finite = true;
      closeFrom(waiting);
      return;
    }
    boolean coordinated = segment.opener() == Clause.Boundary.CONJUNCTION;
    Draft before = drafts.isEmpty() ? null : drafts.getLast();
    if (coordinated && last && !first && before != null && dependent(before)) {
      settle(start(segment, before.kind, -1), true);
    } else if (coordinated
        && last
        && before != null
        && dependent(before)
        && before.finite
        && size(segment) > 2) {
      settle(start(segment, before.kind, -1), true);
    } else {
      settle(start(segment, Clause.Kind.MAIN, -1), true);
    }
  }

  /// "der gestern kam und heute geht": tied by "und" to a dependent clause that has its verb.
  private boolean besideDependent(Segment segment) {
    Draft before = drafts.isEmpty() ? null : drafts.getLast();
    return segment.opener() == Clause.Boundary.CONJUNCTION
        && before != null
        && dependent(before)
        && before.finite;
  }

  private boolean dependent(Draft draft) {
    return draft.kind == Clause.Kind.SUBORDINATE
        || draft.kind == Clause.Kind.RELATIVE
        || draft.kind == Clause.Kind.QUESTION;
  }

  private @Nullable Draft mainWaiting() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).kind == Clause.Kind.MAIN) {
        return open.get(i);
      }
    }
    return open.getLast();
  }

  /// True if this verb-first segment is a frame inside another clause, whose verb comes next.
  private boolean pushedIn(int finite, @Nullable Segment next) {
    boolean another =
        next != null
            && !next.speech()
            && next.opener() == Clause.Boundary.COMMA
            && text.tag(firstWord(next)).finite();
    if (next == null || !another || konjunktiv(finite)) {
      return false;
    }
    return konjunktiv(firstWord(next)) || !dependent(drafts.getLast());
  }

  private boolean konjunktiv(int verb) {
    int bits = text.word(verb).verb();
    return Konjunktiv.isFirst(bits) || Konjunktiv.isSecond(bits);
  }

  private void infinitiveSegment(Segment segment) {
    Draft waiting = open.isEmpty() ? null : open.getLast();
    if (waiting != null && waiting.kind == Clause.Kind.INFINITIVE) {
      waiting.add(segment.first(), segment.end());
      closeFrom(waiting);
    } else {
      start(segment, Clause.Kind.INFINITIVE, -1);
    }
  }

  private void fragment(Segment segment, List<Segment> rest) {
    if (open.isEmpty() && segment.opener() == Clause.Boundary.COMMA && resumed(rest)) {
      settle(start(segment, Clause.Kind.MAIN, -1), false);
      return;
    }
    if (segment.opener() == Clause.Boundary.QUOTE && open.isEmpty()) {
      settle(start(segment, Clause.Kind.FRAGMENT, -1), true);
      return;
    }
    if (!open.isEmpty()) {
      open.getLast().add(segment.first(), segment.end());
    } else if (drafts.isEmpty()
        || segment.opener() == Clause.Boundary.COLON
        || segment.opener() == Clause.Boundary.START
        || drafts.getLast().kind == Clause.Kind.QUOTATION) {
      settle(start(segment, Clause.Kind.MAIN, -1), false);
    } else if (segment.opener() == Clause.Boundary.DASH
        || segment.opener() == Clause.Boundary.SEMICOLON) {
      settle(start(segment, Clause.Kind.FRAGMENT, -1), true);
    } else {
      (interrupted() ? host() : drafts.getLast()).add(segment.first(), segment.end());
    }
  }

  /// True if the last clause is a whole relative clause that follows the frame it belongs to.
  private boolean interrupted() {
    return open.isEmpty()
        && drafts.size() > 1
        && drafts.getLast().kind == Clause.Kind.RELATIVE
        && drafts.getLast().finite
        && host().kind == Clause.Kind.MAIN;
  }

  /// The clause before the last one.
  private Draft host() {
    return drafts.get(drafts.size() - 2);
  }

  /// True if dependent clauses follow and then a Konjunktiv that can only go with what is before
  /// them: "sagte, der Umfang, der geprüft werde, reiche nicht".
  private boolean resumed(List<Segment> rest) {
    for (int i = 0; i < Math.min(rest.size(), FARTHEST); i++) {
      Segment segment = rest.get(i);
      int finite = segment.speech() ? -1 : finite(segment);
      if (finite < 0 || segment.opener() != Clause.Boundary.COMMA) {
        return false;
      }
      if (connector(segment, finite) < 0) {
        return i > 0 && finite == firstWord(segment) && konjunktiv(finite);
      }
    }
    return false;
  }

  private Draft start(Segment segment, Clause.Kind kind, int connector) {
    boolean coordinated =
        segment.opener() == Clause.Boundary.CONJUNCTION || text.tag(segment.first()) == Tag.KON;
    Draft draft = new Draft(kind, connector, coordinated, segment.opener());
    draft.add(segment.first(), segment.end());
    drafts.add(draft);
    return draft;
  }

  private void settle(Draft draft, boolean complete) {
    draft.finite = complete;
    if (!complete) {
      open.add(draft);
    }
  }

  private void closeFrom(Draft draft) {
    boolean closed = false;
    while (!closed && !open.isEmpty()) {
      closed = open.removeLast() == draft;
    }
  }

  private Clause finish(Draft draft, int index) {
    VerbGroup group = draft.kind == Clause.Kind.QUOTATION ? null : verbs.read(draft.runs);
    Clause.Kind kind =
        draft.kind == Clause.Kind.MAIN && !draft.finite ? Clause.Kind.FRAGMENT : draft.kind;
    return new Clause(
        index,
        kind,
        draft.runs,
        draft.connector,
        group,
        position(draft, group),
        draft.coordinated,
        draft.opener);
  }

  private Clause.Position position(Draft draft, @Nullable VerbGroup group) {
    if (group == null || group.finite() < 0) {
      return Clause.Position.NONE;
    }
    if (draft.connector >= 0) {
      return Clause.Position.LAST;
    }
    int first = draft.runs.getFirst().first();
    int skip = text.tag(first) == Tag.KON ? first + 1 : first;
    if (group.finite() == skip) {
      return Clause.Position.FIRST;
    }
    return dependent(draft) ? Clause.Position.LAST : Clause.Position.SECOND;
  }

  private int firstWord(Segment segment) {
    int at = segment.first();
    return text.tag(at) == Tag.KON && at + 1 < segment.end() ? at + 1 : at;
  }

  private static int size(Segment segment) {
    return segment.end() - segment.first();
  }

  /// The finite verb of a segment: the last one, which is that of the clause behind an inner one.
  private int finite(Segment segment) {
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

  private boolean verbsOnly(int from, int end) {
    for (int i = from; i < end; i++) {
      Tag tag = text.tag(i);
      if (!tag.verb() && tag != Tag.PTKVZ && tag != Tag.PTKZU) {
        return false;
      }
    }
    return true;
  }

  private boolean infinitive(Segment segment) {
    for (int i = segment.first(); i < segment.end(); i++) {
      if (text.tag(i) == Tag.VVIZU
          || text.tag(i) == Tag.PTKZU && text.tag(i + 1).infinitive() && i + 1 < segment.end()) {
        return true;
      }
    }
    return false;
  }

  /// Index of the word that makes the segment a dependent clause; -1 if there is none.
  private int connector(Segment segment, int finite) {
    if (disguised(segment, finite)) {
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
          return finite < 0 || text.tag(i + 1).finite() && i + 2 < segment.end() ? -1 : i;
        }
        case KOKOM -> {
          boolean clause = finite > i + 1 && i == segment.first();
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
    return open.isEmpty()
        && !drafts.isEmpty()
        && segment.opener() == Clause.Boundary.COMMA
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

  private Clause.Kind kind(int connector, Segment segment) {
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
