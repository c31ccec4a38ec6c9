package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.cue.CueVerb;
import org.laut.de.cue.Frame;
import org.laut.de.cue.Reliability;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Form;
import org.laut.report.Mood;
import org.laut.report.Stance;

/// Finds indirect speech under a verb: dass, ob, question words, zu-infinitives, verb-second
/// clauses behind or around the frame.
final class IndirectFinder {
  private final TaggedText text;
  private final UnitFrames frames;
  private final List<Clause> clauses;
  private final Regions regions;
  private final List<Candidate> found = new ArrayList<>();

  IndirectFinder(Passage passage, UnitFrames frames) {
    this.text = passage.text();
    this.frames = frames;
    this.clauses = passage.unit().clauses();
    this.regions = new Regions(text, passage.unit(), frames::isFrame);
  }

  List<Candidate> find() {
    for (Clause clause : clauses) {
      VerbFrame frame = frames.frame(clause);
      if (frame != null && !frames.comments(clause.index()) && !reported(frame)) {
        read(frame);
      }
    }
    return found;
  }

  /// "Man erwarte, dass": what somebody says of himself goes on in his own word.
  private boolean reported(VerbFrame frame) {
    return frame.speaker() != null
        && text.is(frame.speaker().head(), "man")
        && frame.verb().mood().konjunktiv();
  }

  private void read(VerbFrame frame) {
    if (behind(frame)) {
      return;
    }
    Clause clause = frame.clause();
    boolean frontable =
        clause.kind() == Clause.Kind.MAIN
            && clause.position() == Clause.Position.FIRST
            && !clause.coordinated();
    if (frontable && clause.index() > 0) {
      front(frame);
    }
  }

  private boolean behind(VerbFrame frame) {
    Clause content = next(frame.clause());
    if (content == null) {
      return false;
    }
    Frame kind = kind(content, frame);
    CueVerb use = kind == null ? null : frame.taking(kind);
    if (kind == null || use == null || insight(frame, use, content)) {
      return false;
    }
    List<Clause> region = regions.from(content.index(), frame.clause());
    List<Run> runs = regions.runs(region, i -> frame.clause().has(i) || frames.closes(i));
    if (runs.isEmpty()) {
      return false;
    }
    Mood mood = kind == Frame.ZU ? Mood.NONE : Moods.of(region);
    add(rule(kind), frame, use, runs, mood);
    return true;
  }

  /// "Der Sturm zeigt, dass der Deich zu niedrig ist": no word but a fact, for lack of a
  /// Konjunktiv.
  private static boolean insight(VerbFrame frame, CueVerb use, Clause content) {
    boolean gists =
        use.frames().contains(Frame.OBJECT)
            || use.frames().contains(Frame.DATIVE)
            || use.frames().contains(Frame.PREPOSITION);
    boolean konjunktiv = content.verb() != null && content.verb().mood().konjunktiv();
    return use.reliability() == Reliability.RARE
        && !gists
        && use.prepositions().isEmpty()
        && !konjunktiv
        && frame.hands().isEmpty();
  }

  private static String rule(Frame kind) {
    return switch (kind) {
      case DASS -> "indirect.dass";
      case OB, W -> "indirect.ob-w";
      case ZU -> "indirect.zu-infinitive";
      default -> "indirect.v2";
    };
  }

  /// The first clause behind the verb of a frame that is not its relative clause.
  private @Nullable Clause next(Clause frame) {
    int verb = frame.verb() == null ? frame.first() : frame.verb().main();
    for (int i = frame.index() + 1; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.kind() == Clause.Kind.QUOTATION || frames.comments(i)) {
        if (frames.comments(i)) {
          continue;
        }
        return null;
      }
      boolean aside =
          clause.kind() == Clause.Kind.RELATIVE || clause.first() < verb && clause.end() < verb;
      if (!aside) {
        return clause;
      }
    }
    return null;
  }

  /// How a clause can be the content of the frame before it; null if it cannot.
  private @Nullable Frame kind(Clause content, VerbFrame frame) {
    return switch (content.kind()) {
      case SUBORDINATE -> {
        if (text.is(content.connector(), "dass") || text.is(content.connector(), "daß")) {
          yield Frame.DASS;
        }
        if (text.is(content.connector(), "ob")) {
          yield Frame.OB;
        }
        if (led(content)) {
          yield Frame.V2;
        }
        yield text.is(content.connector(), "wie") ? Frame.W : null;
      }
      case QUESTION -> led(content) ? Frame.V2 : Frame.W;
      case INFINITIVE ->
          content.connector() >= 0 && text.tag(content.connector()) == Tag.KOUI ? null : Frame.ZU;
      case MAIN -> second(content, frame) ? Frame.V2 : null;
      case FRAGMENT, RELATIVE, QUOTATION -> null;
    };
  }

  /// True for a clause that opens reported speech: "sagte, wenn es regne, falle das Fest aus".
  private boolean led(Clause content) {
    for (Clause clause : clauses.subList(content.index() + 1, clauses.size())) {
      if (clause.kind() == Clause.Kind.MAIN) {
        return clause.position() == Clause.Position.FIRST
            && clause.opener() == Clause.Boundary.COMMA
            && clause.verb() != null
            && clause.verb().mood().konjunktiv();
      }
      if (!clause.dependent()) {
        return false;
      }
    }
    return false;
  }

  private boolean second(Clause content, VerbFrame frame) {
    if (content.verb() == null || content.coordinated()) {
      return false;
    }
    boolean konjunktiv = content.verb().mood().konjunktiv();
    boolean comma = content.opener() == Clause.Boundary.COMMA;
    boolean colon = content.opener() == Clause.Boundary.COLON;
    if (content.position() == Clause.Position.FIRST && comma) {
      return false;
    }
    boolean said =
        frame.speaker() != null
            && !frame.verb().passive()
            && frame.taking(Frame.QUOTE) != null
            && frame.clause().kind() == Clause.Kind.MAIN;
    return (comma || colon) && (konjunktiv || said);
  }

  private void front(VerbFrame frame) {
    Clause before = clauses.get(frame.clause().index() - 1);
    CueVerb use = frame.taking(Frame.V2);
    boolean dass =
        before.kind() == Clause.Kind.SUBORDINATE
            && before.connector() >= 0
            && text.is(before.connector(), "dass");
    if (use == null || dass) {
      use = dass ? frame.taking(Frame.DASS) : use;
    }
    if (use == null
        || before.kind() == Clause.Kind.QUOTATION
        || frame.clause().opener() == Clause.Boundary.COLON) {
      return;
    }
    List<Clause> region = regions.before(frame.clause());
    region.removeIf(c -> frames.comments(c.index()));
    boolean nobody = frame.speaker() == null && use.speaker() == CueVerb.Speaker.SUBJECT;
    if (nobody && !(frame.verb().passive() && Regions.mood(region).konjunktiv())) {
      return;
    }
    if (region.isEmpty()
        || use.stance() != Stance.ASKS && conditional(region)
        || allFragments(region)
        || anaphoric(region)) {
      return;
    }
    List<Run> runs = regions.runs(region, i -> frame.clause().has(i) || frames.closes(i));
    if (runs.isEmpty()) {
      return;
    }
    boolean inside = runs.getLast().first() > frame.clause().first();
    String rule = inside ? "indirect.frame-inside" : "indirect.frame-after";
    add(dass ? "indirect.dass" : rule, frame, use, runs, Moods.of(region));
  }

  private void add(String rule, VerbFrame frame, CueVerb use, List<Run> runs, Mood mood) {
    CandidateBuilder builder =
        new CandidateBuilder(text, rule, Form.INDIRECT, runs)
            .verb(frame)
            .mood(mood)
            .act(use.act(), use.stance());
    if (use.speaker() != CueVerb.Speaker.SUBJECT) {
      builder.also("indirect.impersonal");
    } else if (frame.verb().passive()) {
      builder.also("indirect.passive");
    }
    found.add(builder.build());
  }

  /// "Wenn es regnet, sagt er ab", "Regnet es, sagt er ab": the clause in front is no content.
  private boolean conditional(List<Clause> region) {
    return region.stream()
        .noneMatch(c ->
            c.kind() == Clause.Kind.MAIN
                    && (c.position() != Clause.Position.FIRST
                        || c.index() != region.getFirst().index())
                || c.kind() == Clause.Kind.FRAGMENT
                || c.kind() == Clause.Kind.QUESTION
                || dassOrOb(c));
  }

  /// "Das sagte Berger, berichtete der Bote": the first clause reports itself, the frame relays it.
  private boolean anaphoric(List<Clause> region) {
    Clause lead = region.getFirst();
    VerbFrame frame = frames.frame(lead);
    return frame != null && frame.taking(Frame.QUOTE) != null && text.tag(lead.first()) == Tag.PDS;
  }

  private boolean dassOrOb(Clause clause) {
    return clause.connector() >= 0
        && (text.is(clause.connector(), "dass") || text.is(clause.connector(), "ob"));
  }

  private static boolean allFragments(List<Clause> region) {
    return region.stream().allMatch(c -> c.verb() == null);
  }
}
