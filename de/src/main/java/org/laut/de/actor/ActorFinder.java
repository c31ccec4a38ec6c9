package org.laut.de.actor;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Entities;
import org.laut.de.entity.Territories;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
import org.laut.report.Actor;
import org.laut.report.Statement;
import org.laut.text.Span;

/// Reads who stands behind the statements of a text; immutable, for any number of threads.
public final class ActorFinder {
  private final ActorLexicon lexicon;
  private final Territories territories;
  private final SmallForms forms = new SmallForms();

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
  /// @param publisher who publishes the text, as whom it speaks of "this paper"; null if unknown
  public Map<String, Actor> find(
      TaggedText text,
      @Nullable TaggedText title,
      @Nullable String publisher,
      Phrases phrases,
      Entities entities,
      List<Statement> statements) {
    if (statements.isEmpty()) {
      return Map.of();
    }
    Words words = new Words(text, forms);
    Words head = title == null ? null : new Words(title, forms);
    Copy copy = Copy.of(words, phrases, entities);
    var lands = new Lands(words, head, territories);
    var places = new PlaceReader(copy, lands);
    var seat = new Seat(words, head, lands);
    var reader = new BodyReader(copy, lexicon, territories, places, seat.federation());
    var firms = new Firms(copy, head, lands, lexicon);
    var raw = new RawBodies(copy, reader, firms);
    var offices = new OfficeReader(copy, lexicon, reader, places, raw, firms);
    Bodies bodies =
        new Bodies(copy, raw, offices).complete(speaking(copy, statements), places, seat);
    var wording = new Wording(copy, bodies);
    var described =
        new DescribedReader(copy, lexicon, offices, bodies, wording, places, lands, publisher);
    var cast = new Cast(copy, offices, bodies);
    var origins = new OriginReader(copy, bodies, cast, lands, wording, described);
    return new Recurrence(copy, origins).actors(statements);
  }

  private static BitSet speaking(Copy copy, List<Statement> statements) {
    var speaking = new BitSet();
    for (Statement statement : statements) {
      Span span = statement.chain().origin().span();
      int first = span == null ? -1 : copy.first(span);
      if (span != null && first >= 0) {
        speaking.set(first, copy.end(first, span));
      }
    }
    return speaking;
  }
}
