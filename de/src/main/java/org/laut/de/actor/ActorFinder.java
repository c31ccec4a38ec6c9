package org.laut.de.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Entities;
import org.laut.de.entity.Territories;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
import org.laut.report.Actor;
import org.laut.report.Statement;

/// Reads who stands behind the statements of a text; immutable, for any number of threads.
public final class ActorFinder {
  private final ActorLexicon lexicon;
  private final Territories territories;

  private ActorFinder(ActorLexicon lexicon, Territories territories) {
    this.lexicon = lexicon;
    this.territories = territories;
  }

  /// Reads the lexicons.
  public static ActorFinder load() {
    return new ActorFinder(ActorLexicon.load(), Territories.load());
  }

  /// Who stands behind each statement, by its id; every statement has one. Linear in the text.
  ///
  /// @param title the title of the text, which may name what the text leaves out; null for none
  public Map<String, Actor> find(
      TaggedText text,
      @Nullable TaggedText title,
      Phrases phrases,
      Entities entities,
      List<Statement> statements) {
    if (statements.isEmpty()) {
      return Map.of();
    }
    OriginReader reader = reader(new Copy(text, phrases, entities), title);
    Map<String, Actor> actors = new HashMap<>();
    for (Statement statement : statements) {
      actors.put(statement.id(), reader.actor(statement.chain().origin()));
    }
    return actors;
  }

  private OriginReader reader(Copy copy, @Nullable TaggedText title) {
    var lands = new Lands(copy.text(), title, territories);
    var names = new Names(copy, lands);
    var places = new PlaceReader(copy, lands, names);
    var reader = new BodyReader(copy, lexicon, territories, places);
    var raw = new RawBodies(copy, reader);
    var offices = new OfficeReader(copy, lexicon, reader, places, names, raw);
    var bodies = new Bodies(copy, raw, offices, lands);
    return new OriginReader(
        copy, lexicon, offices, bodies, new Cast(copy, offices, bodies), names, lands);
  }
}
