package org.laut.de.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Source;

/// Resolves the chains of the candidates of one unit and puts each into the one around it.
final class Nesting {
  private final Passage passage;
  private final @Nullable Voice last;

  /// @param last who spoke before the unit; null if nobody
  Nesting(Passage passage, @Nullable Voice last) {
    this.passage = passage;
    this.last = last;
  }

  /// @param outer statements of the unit around, for speech inside quotations
  List<Spoken> resolve(List<Candidate> candidates, List<Spoken> outer) {
    List<Candidate> largestFirst = new ArrayList<>(candidates);
    largestFirst.sort(
        Comparator.comparingInt(Candidate::size).reversed().thenComparingInt(Candidate::first));
    List<Spoken> done = new ArrayList<>();
    for (Candidate candidate : largestFirst) {
      Spoken spoken = place(candidate, done, outer);
      if (spoken != null) {
        done.add(spoken);
      }
    }
    return done;
  }

  private @Nullable Spoken place(Candidate candidate, List<Spoken> done, List<Spoken> outer) {
    Spoken around = around(candidate, done);
    if (around == null) {
      around = around(candidate, outer);
    }
    List<Link> own = ChainBuilder.links(passage, candidate, last);
    if (around == null) {
      return duplicate(candidate, done) ? null : new Spoken(candidate, own, null);
    }
    boolean clausal =
        candidate.form() == Form.INDIRECT
            || candidate.form() == Form.DIRECT
            || candidate.form() == Form.ATTRIBUTED;
    boolean itself = same(own.getFirst(), around.links().getFirst());
    boolean nobody = own.getFirst().source() instanceof Source.Unstated;
    if (!clausal || itself || nobody || candidate.frame().isEmpty()) {
      return null;
    }
    return new Spoken(candidate, ChainBuilder.nested(own, around.links()), around.candidate());
  }

  /// The smallest statement in whose content the candidate and its frame stand.
  private static @Nullable Spoken around(Candidate candidate, List<Spoken> among) {
    Spoken best = null;
    for (Spoken spoken : among) {
      Candidate other = spoken.candidate();
      boolean inside = other.states(candidate.first()) && other.size() > candidate.size();
      boolean framed =
          candidate.frame().isEmpty()
              || other.states(candidate.frame().getFirst().first())
              || !candidate.cue().isEmpty() && other.states(candidate.cue().getFirst());
      if (inside && framed && (best == null || best.candidate().size() > other.size())) {
        best = spoken;
      }
    }
    return best;
  }

  /// True if a statement with the same content is there already.
  private static boolean duplicate(Candidate candidate, List<Spoken> done) {
    for (Spoken spoken : done) {
      Candidate other = spoken.candidate();
      boolean overlaps =
          other.states(candidate.first())
              && (candidate.form() == Form.FREE || candidate.first() == other.first());
      if (overlaps && !candidate.content().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Link one, Link other) {
    if (one.source() instanceof Source.Named a && other.source() instanceof Source.Named b) {
      return a.mention().equals(b.mention()) || a.entity() != null && a.entity().equals(b.entity());
    }
    return false;
  }
}
