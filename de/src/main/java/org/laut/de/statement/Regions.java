package org.laut.de.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.Unit;
import org.laut.de.clause.VerbMood;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.TokenKind;

/// Which clauses belong to one content, and the stretches of text they cover.
final class Regions {
  private final TaggedText text;
  private final Unit unit;
  private final IntPredicate frames;

  /// @param frames tells by its index whether a clause is a frame of its own
  Regions(TaggedText text, Unit unit, IntPredicate frames) {
    this.text = text;
    this.unit = unit;
    this.frames = frames;
  }

  /// The clause `start` and those behind it that carry it on.
  List<Clause> from(int start, Clause frame) {
    List<Clause> all = unit.clauses();
    List<Clause> found = new ArrayList<>();
    Clause lead = all.get(start);
    found.add(lead);
    int resumed = frame.end() > lead.first() ? resumption(frame, lead.first()) : Integer.MAX_VALUE;
    for (int j = start + 1; j < all.size() && all.get(j).first() < resumed; j++) {
      Clause next = all.get(j);
      boolean besideFrame =
          frame.dependent()
              && next.coordinated()
              && next.kind() == frame.kind()
              && next.kind() != lead.kind();
      boolean aboveFrame =
          frame.dependent()
              && next.kind() == Clause.Kind.MAIN
              && next.position() == Clause.Position.FIRST
              && !konjunktiv(next);
      if (besideFrame || aboveFrame || !carriesOn(lead, next)) {
        break;
      }
      found.add(next);
    }
    return found;
  }

  private static int resumption(Clause frame, int after) {
    for (Run run : frame.runs()) {
      if (run.first() > after) {
        return run.first();
      }
    }
    return Integer.MAX_VALUE;
  }

  private boolean carriesOn(Clause lead, Clause next) {
    return switch (next.kind()) {
      case QUOTATION -> false;
      case FRAGMENT, RELATIVE, SUBORDINATE, QUESTION, INFINITIVE ->
          next.opener() != Clause.Boundary.COLON;
      case MAIN -> mainCarriesOn(lead, next);
    };
  }

  private boolean mainCarriesOn(Clause lead, Clause next) {
    if (next.opener() == Clause.Boundary.COLON) {
      return false;
    }
    boolean led = (lead.dependent() || next.coordinated()) && konjunktiv(next);
    if (frames.test(next.index()) && next.position() == Clause.Position.FIRST && !led) {
      return false;
    }
    if (konjunktiv(next)) {
      return true;
    }
    boolean verbFirst = next.position() == Clause.Position.FIRST;
    boolean bare = lead.kind() == Clause.Kind.MAIN && !konjunktiv(lead);
    boolean elliptic = next.verb() != null && next.verb().finite() < 0;
    return elliptic
        || bare && !frames.test(next.index())
        || verbFirst && !next.coordinated() && conditional(lead);
  }

  /// A clause after which the main clause begins with its verb: "wenn es regnet, fällt es aus".
  private boolean conditional(Clause lead) {
    return lead.kind() == Clause.Kind.SUBORDINATE || lead.kind() == Clause.Kind.QUESTION;
  }

  private static boolean konjunktiv(Clause clause) {
    return clause.verb() != null && clause.verb().mood().konjunktiv();
  }

  /// The clauses in front of a frame that ends or interrupts their sentence, and what of them
  /// stands behind it.
  List<Clause> before(Clause frame) {
    List<Clause> found = back(frame.index() - 1);
    List<Clause> all = unit.clauses();
    for (int j = frame.index() + 1; !found.isEmpty() && j < all.size(); j++) {
      Clause next = all.get(j);
      boolean adjacent = j > frame.index() + 1 && found.getLast().index() == j - 1;
      if (!resumes(next) && !(adjacent && next.dependent())) {
        break;
      }
      found.add(next);
    }
    return found;
  }

  /// True for a clause that goes on with a content behind the frame inside it.
  private static boolean resumes(Clause next) {
    return switch (next.kind()) {
      case MAIN -> konjunktiv(next) && next.opener() != Clause.Boundary.COLON;
      case SUBORDINATE -> konjunktiv(next);
      case RELATIVE, QUESTION, INFINITIVE, FRAGMENT, QUOTATION -> false;
    };
  }

  /// The clauses that belong together up to and including the one at this index.
  List<Clause> back(int index) {
    List<Clause> found = new ArrayList<>();
    Clause lead = null;
    for (int j = index; j >= 0; j--) {
      Clause clause = unit.clauses().get(j);
      boolean main = clause.kind() == Clause.Kind.MAIN;
      boolean apart = main && lead != null && !joins(clause, lead);
      if (clause.kind() == Clause.Kind.QUOTATION || apart) {
        break;
      }
      lead = main && lead == null ? clause : lead;
      found.addFirst(clause);
      if (clause.opener() == Clause.Boundary.COLON) {
        break;
      }
    }
    return found;
  }

  private boolean joins(Clause clause, Clause lead) {
    boolean led = lead.position() == Clause.Position.FIRST || text.is(lead.first(), "so");
    if (clause.position() == Clause.Position.FIRST && led) {
      return !frames.test(clause.index());
    }
    if (konjunktiv(lead)) {
      return konjunktiv(clause);
    }
    return !(frames.test(clause.index()) && clause.position() == Clause.Position.FIRST)
        && lead.opener() != Clause.Boundary.SEMICOLON
        && lead.opener() != Clause.Boundary.COLON;
  }

  /// The runs of these clauses without the tokens in `left`, joined over punctuation and trimmed.
  List<Run> runs(List<Clause> clauses, IntPredicate left) {
    List<Run> pieces = new ArrayList<>();
    List<Run> all = new ArrayList<>();
    clauses.forEach(c -> all.addAll(c.runs()));
    all.sort(Comparator.comparingInt(Run::first));
    for (Run run : all) {
      int from = run.first();
      for (int i = run.first(); i <= run.end(); i++) {
        if (i == run.end() || left.test(i)) {
          add(pieces, from, i);
          from = i + 1;
        }
      }
    }
    List<Run> trimmed = new ArrayList<>();
    for (Run piece : pieces) {
      Run run = trim(piece);
      if (run.size() > 0) {
        trimmed.add(run);
      }
    }
    return trimmed;
  }

  private void add(List<Run> pieces, int first, int end) {
    if (first >= end) {
      return;
    }
    if (!pieces.isEmpty() && joinable(pieces.getLast().end(), first)) {
      pieces.set(pieces.size() - 1, new Run(pieces.getLast().first(), end));
    } else {
      pieces.add(new Run(first, end));
    }
  }

  /// True if only marks stand between, none of which ends the sentence.
  private boolean joinable(int from, int to) {
    if (to - from > 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!text.tag(i).punctuation() && text.token(i).kind() != TokenKind.DASH) {
        return false;
      }
    }
    return true;
  }

  /// The run without commas, colons, dashes and conjunctions at its ends and without a final stop.
  Run trim(Run run) {
    int first = run.first();
    int end = run.end();
    while (first < end && (edge(first) || text.tag(first) == Tag.KON && first > unit.first())) {
      first++;
    }
    while (end > first && (edge(end - 1) || text.is(end - 1, TokenKind.STOP))) {
      end--;
    }
    return new Run(first, end);
  }

  private boolean edge(int token) {
    return switch (text.token(token).kind()) {
      case COMMA, COLON, SEMICOLON, DASH -> true;
      default -> false;
    };
  }

  /// The mood of the first finite verb of these clauses that shows one.
  static VerbMood mood(List<Clause> clauses) {
    VerbMood first = VerbMood.NONE;
    for (Clause clause : clauses) {
      if (clause.verb() == null) {
        continue;
      }
      VerbMood mood = clause.verb().mood();
      if (mood.konjunktiv()) {
        return mood;
      }
      first = first == VerbMood.NONE ? mood : first;
    }
    return first;
  }
}
