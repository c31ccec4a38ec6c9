package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Subjects;
import org.laut.de.clause.Unit;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
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
    Subjects subjects = new Subjects(text, phrases, entities);
    Naming naming = new Naming(entities);
    List<Spoken> spoken = new ArrayList<>();
    List<Span> speakers = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    VerbFrame pending = null;
    Voice voice = null;
    int from = 0;
    for (Unit unit : units) {
      if (unit.inside() < 0) {
        from = spoken.size();
      }
      Passage passage =
          new Passage(text, phrases, entities, subjects, naming, cues, speakers, unit);
      passages.add(passage);
      UnitReader reader = new UnitReader(passage);
      List<Candidate> candidates =
          unit.inside() < 0 ? reader.read(pending, voice) : reader.readInside();
      Nesting nesting = new Nesting(passage, voice);
      spoken.addAll(nesting.resolve(candidates, spoken.subList(from, spoken.size())));
      if (unit.inside() < 0) {
        pending = reader.pending();
        Voice own = voice(unit, spoken.subList(from, spoken.size()));
        own = own == null && spoken.size() == from ? reaction(passage, reader) : own;
        voice = own == null && voice != null ? voice.faded() : own;
        remember(voice, speakers);
      }
    }
    return new Assembler(text, passages).assemble(Paragraphs.joined(text, spoken));
  }

  /// Keeps the last few persons who spoke, the latest last.
  private static void remember(@Nullable Voice last, List<Span> speakers) {
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

  /// The voice of the statement that carries on if the next sentence names nobody: the last outer
  /// one, one under a main clause before all others; null if nobody is named.
  private static @Nullable Voice voice(Unit unit, List<Spoken> found) {
    Spoken last = null;
    for (Spoken spoken : found) {
      boolean named = spoken.links().getFirst().source().span() != null;
      if (spoken.parent() == null
          && named
          && (last == null || rank(unit, spoken.candidate()) > rank(unit, last.candidate()))) {
        last = spoken;
      }
    }
    return last == null ? null : new Voice(last.links(), last.candidate().stance(), true);
  }

  private static @Nullable Voice reaction(Passage passage, UnitReader reader) {
    Candidate reaction = reader.reaction();
    return reaction == null
        ? null
        : new Voice(ChainBuilder.links(passage, reaction, null), reaction.stance(), false);
  }

  private static int rank(Unit unit, Candidate candidate) {
    int frame = candidate.frameClause();
    boolean main =
        frame < 0
            || switch (unit.clauses().get(frame).kind()) {
              case MAIN, FRAGMENT, QUOTATION -> true;
              case SUBORDINATE, RELATIVE, QUESTION, INFINITIVE -> false;
            };
    return (main ? unit.end() : 0) + candidate.first();
  }
}
