package org.laut.de.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Puts segments together to clauses, from left to right.
///
/// A clause stays open until its finite verb has come. A segment without a verb goes to the open
/// clause, else to the last one; a segment that begins with a finite verb closes an open main
/// clause, unless a frame has been pushed in ("In Kiel, sagte Berger, sei es ruhig").
final class ClauseBuilder {
  private static final int FARTHEST = 5;

  private final TaggedText text;
  private final VerbGroups verbs;
  private final SegmentReader read;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> open = new ArrayList<>();

  ClauseBuilder(TaggedText text) {
    this.text = text;
    this.verbs = new VerbGroups(text);
    this.read = new SegmentReader(text);
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
    int finite = read.finite(segment);
    int connector = read.connector(segment, finite, open.isEmpty() && !drafts.isEmpty());
    if (connector < 0 && finite < 0 && read.wie(segment)) {
      settle(start(segment, Clause.Kind.SUBORDINATE, segment.first()), false);
    } else if (connector >= 0 && finite < 0 && rest.isEmpty() && interrupted()) {
      host().add(segment.first(), segment.end());
    } else if (connector >= 0) {
      Draft draft = start(segment, read.kind(connector, segment), connector);
      settle(draft, finite >= 0 || draft.kind == Clause.Kind.INFINITIVE);
    } else if (finite >= 0) {
      finiteSegment(segment, finite, rest.isEmpty() ? null : rest.getFirst());
    } else if (read.infinitive(segment)) {
      infinitiveSegment(segment);
    } else {
      fragment(segment, rest);
    }
  }

  private void finiteSegment(Segment segment, int finite, @Nullable Segment next) {
    Draft waiting = open.isEmpty() ? null : open.getLast();
    boolean first = finite == read.firstWord(segment);
    boolean last = read.verbsOnly(finite + 1, segment.end());
    if (waiting != null && waiting.kind != Clause.Kind.MAIN && !last && open.size() > 1) {
      waiting = mainWaiting();
    }
    boolean fits =
        waiting != null
            && !(besideDependent(segment) && last && !first)
            && segment.opener() != Clause.Boundary.COLON
            && !reported(segment, finite)
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
        && SegmentReader.size(segment) > 2) {
      settle(start(segment, before.kind, -1), true);
    } else {
      settle(start(segment, Clause.Kind.MAIN, -1), true);
    }
  }

  /// True for a Konjunktiv that does not resume a clause but is what was said in between: "der
  /// betonte, er bleibe, sondern gehe nicht".
  private boolean reported(Segment segment, int finite) {
    Draft before = drafts.getLast();
    boolean goesOn = text.tag(segment.first()) == Tag.KON && before.kind == Clause.Kind.MAIN;
    return read.konjunktiv(finite)
        && before.finite
        && (goesOn || finite != read.firstWord(segment) && dependent(before));
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
            && text.tag(read.firstWord(next)).finite();
    if (next == null || !another || read.konjunktiv(finite)) {
      return false;
    }
    return read.konjunktiv(read.firstWord(next)) || !dependent(drafts.getLast());
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
    Draft main = text.is(segment.first(), "so") ? main() : null;
    if (!open.isEmpty()) {
      open.getLast().add(segment.first(), segment.end());
    } else if (main != null && segment.opener() != Clause.Boundary.COLON) {
      main.add(segment.first(), segment.end());
    } else if (drafts.isEmpty()
        || segment.opener() == Clause.Boundary.COLON
        || segment.opener() == Clause.Boundary.START
        || drafts.getLast().kind == Clause.Kind.QUOTATION) {
      settle(start(segment, Clause.Kind.MAIN, -1), false);
    } else if (segment.opener() == Clause.Boundary.DASH
        || segment.opener() == Clause.Boundary.SEMICOLON) {
      settle(start(segment, Clause.Kind.FRAGMENT, -1), true);
    } else {
      Draft bracket = bracket(segment);
      Draft end = interrupted() ? host() : nearest();
      (bracket == null ? end : bracket).add(segment.first(), segment.end());
    }
  }

  /// The clause that ends last in the text so far.
  private Draft nearest() {
    Draft nearest = drafts.getLast();
    for (Draft draft : drafts.reversed()) {
      nearest = draft.end() > nearest.end() ? draft : nearest;
    }
    return nearest;
  }

  /// The last main clause, on which ", so Berger" comments over what hangs from it; null if there
  /// is none since the last quotation.
  private @Nullable Draft main() {
    for (Draft draft : drafts.reversed()) {
      if (draft.kind == Clause.Kind.MAIN || draft.kind == Clause.Kind.QUOTATION) {
        return draft.kind == Clause.Kind.MAIN ? draft : null;
      }
    }
    return null;
  }

  /// True if the last clause is a whole relative clause that follows the frame it belongs to.
  private boolean interrupted() {
    return open.isEmpty()
        && drafts.size() > 1
        && drafts.getLast().kind == Clause.Kind.RELATIVE
        && drafts.getLast().finite
        && host().kind == Clause.Kind.MAIN;
  }

  /// The main clause that waits for the infinitive or participle which the segment brings: "wird,
  /// wie sie sagte, im Mai schließen"; null if there is none.
  private @Nullable Draft bracket(Segment segment) {
    Tag last = text.tag(segment.end() - 1);
    Draft inserted = drafts.getLast();
    Draft main = main();
    return open.isEmpty()
            && inserted.finite
            && dependent(inserted)
            && (last.infinitive() || last.participle())
            && segment.opener() == Clause.Boundary.COMMA
            && main != null
            && verbs.waiting(main.runs)
        ? main
        : null;
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
      int finite = segment.speech() ? -1 : read.finite(segment);
      if (finite < 0 || segment.opener() != Clause.Boundary.COMMA) {
        return false;
      }
      if (read.connector(segment, finite, open.isEmpty() && !drafts.isEmpty()) < 0) {
        return i > 0 && finite == read.firstWord(segment) && read.konjunktiv(finite);
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
}
