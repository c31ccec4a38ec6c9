package org.laut.de.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Subjects;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.cue.Frame;
import org.laut.de.phrase.NounPhrase;

/// The frames and adverbials of one unit, and which of them have been used.
final class UnitFrames {
  private final @Nullable VerbFrame[] frames;
  private final List<Adverbial> adverbials = new ArrayList<>();
  private final Set<Adverbial> used = new HashSet<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Referrals referrals;

  UnitFrames(Passage passage) {
    List<Clause> clauses = passage.unit().clauses();
    frames = new VerbFrame[clauses.size()];
    FrameReader reader = new FrameReader(passage);
    AdverbialFinder finder = new AdverbialFinder(passage);
    Subjects subjects = passage.subjects();
    NounPhrase main = null;
    NounPhrase last = null;
    for (Clause clause : clauses) {
      boolean independent = clause.kind() == Clause.Kind.MAIN;
      NounPhrase before = independent ? main : last;
      frames[clause.index()] = reader.read(clause, before);
      adverbials.addAll(finder.find(clause));
      if (independent || clause.kind() == Clause.Kind.SUBORDINATE) {
        last = subjects.of(clause, before);
        main = independent ? last : main;
      }
    }
    referrals = new Referrals(passage);
    clauses.stream().filter(referrals::tells).forEach(c -> taken.add(c.index()));
    for (Clause clause : clauses) {
      Adverbial wie = wie(passage, clause, clauses);
      if (wie != null) {
        adverbials.add(wie);
        taken.add(clause.index());
      }
    }
  }

  /// "wie Berger sagte": a clause of its own that belongs to another.
  private @Nullable Adverbial wie(Passage passage, Clause clause, List<Clause> clauses) {
    VerbFrame frame = frames[clause.index()];
    boolean wie =
        clause.connector() >= 0
            && clause.connector() <= clause.first() + 1
            && passage.text().is(clause.connector(), "wie");
    boolean so =
        clause.kind() == Clause.Kind.MAIN
            && passage.text().is(clause.first(), "so")
            && clause.verb() != null
            && clause.verb().finite() == clause.first() + 1
            && clauses.size() > 1;
    boolean published =
        wie
            && frame != null
            && frame.speaker() != null
            && new Mentions(passage).outlet(frame.speaker());
    if (frame == null
        || frame.taking(Frame.WIE) == null && !published
        || wie && described(clause, clauses)
        || !(wie || so && clause.opener() != Clause.Boundary.START)) {
      return null;
    }
    Clause host = host(clause, clauses);
    if (host == null || frame.speaker() == null && frame.verb().passive()) {
      return null;
    }
    return new Adverbial(
        wie ? "attributed.wie" : "attributed.so",
        new Run(clause.first(), clause.end()),
        host,
        frame.speaker(),
        false,
        frame.hands(),
        frame.origin(),
        frame.cue(),
        frame.uses().getFirst().act());
  }

  /// "beschrieb, wie es gewesen sei": the wie-clause is what is said.
  private boolean described(Clause wie, List<Clause> clauses) {
    VerbFrame before = wie.index() > 0 ? frames[wie.index() - 1] : null;
    boolean konjunktiv = wie.verb() != null && wie.verb().mood().konjunktiv();
    return before != null
        && before.taking(Frame.W) != null
        && konjunktiv
        && clauses.get(wie.index() - 1).end() >= wie.first() - 1;
  }

  /// The clause on which a wie-clause comments: the one around it, the next if it comes first, or
  /// the main clause before it.
  private static @Nullable Clause host(Clause wie, List<Clause> clauses) {
    if (wie.index() == 0) {
      int next = 1;
      while (next < clauses.size() && clauses.get(next).kind() == Clause.Kind.RELATIVE) {
        next++;
      }
      return next < clauses.size() ? clauses.get(next) : null;
    }
    for (int i = wie.index() - 1; i >= 0; i--) {
      Clause clause = clauses.get(i);
      if (clause.end() > wie.first()
          || clause.kind() == Clause.Kind.MAIN
          || clause.kind() == Clause.Kind.QUOTATION
          || clause.opener() == Clause.Boundary.DASH) {
        return clause;
      }
    }
    return clauses.get(wie.index() - 1);
  }

  /// The frame that this clause is; null if it is none.
  @Nullable VerbFrame frame(Clause clause) {
    return frames[clause.index()];
  }

  /// The ways of sources that whole clauses tell.
  Referrals referrals() {
    return referrals;
  }

  /// True if the clause at this index is a frame.
  boolean isFrame(int clause) {
    return frames[clause] != null;
  }

  /// True if the clause at this index only comments on another one.
  boolean comments(int clause) {
    return taken.contains(clause);
  }

  /// The adverbials in and about this clause that nothing has used yet.
  List<Adverbial> of(Clause clause) {
    if (adverbials.isEmpty()) {
      return List.of();
    }
    return adverbials.stream()
        .filter(a -> a.host().index() == clause.index() && !used.contains(a))
        .toList();
  }

  /// All that nothing has used yet.
  List<Adverbial> unused() {
    return adverbials.isEmpty()
        ? List.of()
        : adverbials.stream().filter(a -> !used.contains(a)).toList();
  }

  void use(Adverbial adverbial) {
    used.add(adverbial);
  }

  /// True for tokens of a frame that closes its sentence and so belongs to no content: ", so
  /// Berger".
  boolean closes(int token) {
    for (Adverbial adverbial : adverbials) {
      if (adverbial.rule().equals("attributed.so") && adverbial.run().has(token)) {
        return true;
      }
    }
    return false;
  }

  /// True for tokens that attribute and so belong to no content of their clause.
  boolean attributes(int token) {
    for (Adverbial adverbial : adverbials) {
      if (adverbial.run().has(token)) {
        return true;
      }
    }
    return false;
  }
}
