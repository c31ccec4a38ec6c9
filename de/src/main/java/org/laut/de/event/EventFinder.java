package org.laut.de.event;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Argument;
import org.laut.de.argument.Arguments;
import org.laut.de.clause.Unit;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.factuality.FactualityReader;
import org.laut.de.factuality.Reading;
import org.laut.de.factuality.Site;
import org.laut.de.morph.Lexicon;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Trigger;
import org.laut.de.trigger.TriggerFinder;
import org.laut.de.trigger.TriggerLexicons;
import org.laut.report.Event;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Span;

/// Finds the events of a text; the entry of this package.
public final class EventFinder {
  private final TriggerLexicons lexicons;
  private final FactualityReader factuality;
  private final Set<String> placeNouns;

  private EventFinder(
      TriggerLexicons lexicons, FactualityReader factuality, Set<String> placeNouns) {
    this.lexicons = lexicons;
    this.factuality = factuality;
    this.placeNouns = placeNouns;
  }

  /// Reads the lexicons beside those that others have read.
  public static EventFinder load(CueLexicon cues, Lexicon forms) {
    FactualityReader factuality = FactualityReader.load();
    return new EventFinder(
        TriggerLexicons.load(factuality, cues, forms), factuality, Places.load());
  }

  /// The events in the order of their first triggers; linear in the text.
  ///
  /// @param caveats the paper's own marks of distance, which tell of no events
  /// @param published the day of publication; null if unknown
  public List<Event> find(
      TaggedText text,
      Phrases phrases,
      Entities entities,
      List<Unit> units,
      List<TimeExpression> times,
      List<Statement> statements,
      List<Span> caveats,
      @Nullable LocalDate published) {
    Arguments arguments = new Arguments(text, phrases, entities);
    Vouching vouching = new Vouching(text, statements);
    TimePlaces places = new TimePlaces(text, phrases, times);
    BitSet speaking = vouching.speaking();
    TriggerFinder triggers =
        new TriggerFinder(text, phrases, arguments, lexicons, speaking, places.tokens());
    Participants participants =
        new Participants(text, phrases, entities, arguments, vouching, lexicons);
    When when = new When(text, phrases, places, speaking, published);
    Commitments commitments = new Commitments(text, vouching, published);
    Places place = new Places(text, entities, placeNouns);
    Amounts amounts = new Amounts(text, phrases, entities, places.tokens());
    Selection selection =
        new Selection(text, phrases, arguments, vouching, vouching.tokens(caveats));
    Merging merging = new Merging(text, phrases);
    for (Unit unit : units) {
      if (unit.heading()) {
        continue;
      }
      for (Trigger trigger : triggers.find(unit)) {
        List<Argument> around = participants.around(trigger);
        Draft draft =
            new Draft(
                trigger,
                participants.in(trigger.actor(), around),
                participants.recipients(trigger, around),
                amounts.among(trigger, around));
        draft.place = place.among(around);
        Reading reading =
            factuality.read(new Site(text, phrases, unit, trigger.clause(), trigger.head()));
        draft.time = when.of(trigger, reading.factuality());
        draft.steps.addAll(reading.steps());
        draft.status.addAll(commitments.of(trigger, reading, draft.time));
        if (!merging.joins(draft) && selection.keeps(draft)) {
          merging.add(draft);
        }
      }
    }
    return new Assembler(text).assemble(merging.drafts());
  }
}
