package org.laut.de.factuality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.Unit;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;

/// The place of every token of a text.
public final class Sites {
  private final TaggedText text;
  private final Phrases phrases;
  private final @Nullable Unit[] units;
  private final @Nullable Clause[] clauses;

  private Sites(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
    this.units = new Unit[text.size()];
    this.clauses = new Clause[text.size()];
  }

  /// The places in these units; linear in the text.
  public static Sites of(TaggedText text, Phrases phrases, List<Unit> units) {
    Sites sites = new Sites(text, phrases);
    for (Unit unit : units) {
      for (Clause clause : unit.clauses()) {
        if (clause.kind() != Clause.Kind.QUOTATION) {
          sites.put(unit, clause);
        }
      }
    }
    return sites;
  }

  private void put(Unit unit, Clause clause) {
    for (Run run : clause.runs()) {
      for (int i = run.first(); i < run.end(); i++) {
        units[i] = unit;
        clauses[i] = clause;
      }
    }
  }

  /// The site of this token; null if it belongs to no clause.
  public @Nullable Site at(int token) {
    Unit unit = units[token];
    Clause clause = clauses[token];
    return unit == null || clause == null ? null : new Site(text, phrases, unit, clause, token);
  }
}
