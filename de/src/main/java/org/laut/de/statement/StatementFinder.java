package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Unit;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Statement;
import org.laut.text.Span;

/// Finds the statements of a text; the entry of this package.
public final class StatementFinder {
  private static final int REMEMBERED = 4;

  private final CueLexicon cues;

  /// @param cues the words of attribution
  public StatementFinder(CueLexicon cues) {
    this.cues = cues;
  }

  /// The statements in the order of their contents; linear in the text.
  public List<Statement> find(
      TaggedText text, Phrases phrases, Entities entities, List<Unit> units) {
    Naming naming = new Naming(entities);
    List<Spoken> spoken = new ArrayList<>();
    List<Span> speakers = new ArrayList<>();
    VerbFrame pending = null;
    Spoken last = null;
    int from = 0;
    for (Unit unit : units) {
      if (unit.inside() < 0) {
        from = spoken.size();
      }
      Passage passage = new Passage(text, phrases, entities, naming, cues, speakers, unit);
      UnitReader reader = new UnitReader(passage);
      List<Candidate> candidates =
          unit.inside() < 0
              ? reader.read(pending, last == null ? null : last.candidate())
              : reader.readInside();
      List<Link> before = last == null ? null : last.links();
      Nesting nesting = new Nesting(passage, before);
      spoken.addAll(nesting.resolve(candidates, spoken.subList(from, spoken.size())));
      if (unit.inside() < 0) {
        pending = reader.pending();
        last = carrier(spoken.subList(from, spoken.size()), last);
        remember(last, speakers);
      }
    }
    return new Assembler(text).assemble(spoken);
  }

  /// Keeps the last few persons who spoke, the latest last.
  private static void remember(@Nullable Spoken last, List<Span> speakers) {
    if (last != null
        && last.links().getFirst().source() instanceof Source.Named named
        && named.kind() == SourceKind.PERSON) {
      Span span = named.antecedent() == null ? named.mention() : named.antecedent();
      speakers.remove(span);
      speakers.add(span);
      if (speakers.size() > REMEMBERED) {
        speakers.removeFirst();
      }
    }
  }

  /// The statement whose speaker goes on if the next sentence names none: the last outer one.
  private static @Nullable Spoken carrier(List<Spoken> unit, @Nullable Spoken before) {
    Spoken last = before;
    for (Spoken spoken : unit) {
      boolean named = spoken.links().getFirst().source().span() != null;
      if (spoken.parent() == null && named) {
        last = spoken;
      }
    }
    return last;
  }
}
