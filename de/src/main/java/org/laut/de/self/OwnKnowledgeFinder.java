package org.laut.de.self;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Unit;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
import org.laut.report.OwnKnowledge;
import org.laut.text.Span;

/// Finds where a text says that its own publisher knows something at first hand. Immutable, for any
/// number of threads; linear in the text.
public final class OwnKnowledgeFinder {
  private final HouseWords words = new HouseWords();
  private final CueLexicon cues;

  public OwnKnowledgeFinder(CueLexicon cues) {
    this.cues = cues;
  }

  /// The places in the order of the text.
  ///
  /// @param publisher its name; null if not known, and then any agency or medium may be it
  public List<OwnKnowledge> find(
      TaggedText text,
      List<Unit> units,
      Phrases phrases,
      Entities entities,
      @Nullable String publisher) {
    var houses = new HouseFinder(text, words, new OwnNames(text, entities.entities(), publisher));
    var reader = new KnowledgeReader(text, words, cues, phrases, entities);
    var found = new ArrayList<OwnKnowledge>();
    for (Unit unit : units) {
      if (unit.heading() || unit.inside() >= 0) {
        continue;
      }
      for (Clause clause : unit.clauses()) {
        for (int i = clause.first(); i < clause.end(); i++) {
          House house = clause.has(i) ? houses.at(i) : null;
          OwnKnowledge.Kind kind = house == null ? null : reader.kind(house, clause);
          if (house != null && kind != null) {
            Span span = text.span(house.first(), house.end());
            found.add(new OwnKnowledge(kind, span, house.medium()));
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
