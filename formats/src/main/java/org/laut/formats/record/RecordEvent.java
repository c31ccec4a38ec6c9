package org.laut.formats.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.JsonObject;
import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.EventTime;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Factuality;
import org.laut.report.Participant;
import org.laut.time.TimeValue;

/// Reads one event of a record with its participants and status.
final class RecordEvent {
  private final RecordSpans spans;

  private RecordEvent(RecordSpans spans) {
    this.spans = spans;
  }

  static Event read(JsonObject o, RecordSpans spans) throws InvalidJson {
    return new RecordEvent(spans).event(o);
  }

  private Event event(JsonObject o) throws InvalidJson {
    return new Event(
        o.string("id"),
        spans.list(o, "trigger"),
        o.string("lemma"),
        Names.parseCapitals(EventType.class, o.string("type")),
        o.optionalString("mode"),
        participants(o.objects("actors")),
        participants(o.objects("recipients")),
        participant(o.optionalObject("place")),
        time(o.optionalObject("time")),
        amounts(o.objects("amounts")),
        status(o.objects("status")),
        o.string("rule"),
        Evidence.NONE);
  }

  private List<Participant> participants(List<JsonObject> objects) throws InvalidJson {
    var participants = new ArrayList<Participant>(objects.size());
    for (JsonObject o : objects) {
      participants.add(participant(o));
    }
    return participants;
  }

  private @Nullable Participant participant(@Nullable JsonObject o) throws InvalidJson {
    return o == null
        ? null
        : new Participant(spans.required(o, "span"), o.optionalString("entity"));
  }

  private @Nullable EventTime time(@Nullable JsonObject o) throws InvalidJson {
    return o == null
        ? null
        : new EventTime(TimeValue.parse(o.string("value")), spans.required(o, "span"));
  }

  private List<Amount> amounts(List<JsonObject> objects) throws InvalidJson {
    var amounts = new ArrayList<Amount>(objects.size());
    for (JsonObject o : objects) {
      Amount.Kind kind = Names.parse(Amount.Kind.class, o.string("kind"));
      amounts.add(new Amount(kind, o.decimal("value"), spans.required(o, "span")));
    }
    return amounts;
  }

  private List<Commitment> status(List<JsonObject> objects) throws InvalidJson {
    var status = new ArrayList<Commitment>(objects.size());
    for (JsonObject o : objects) {
      Commitment commitment = commitment(o);
      String derived = Names.inCapitals(commitment.factuality().status());
      if (!o.string("value").equals(derived)) {
        throw new InvalidRecord("status " + o.string("value") + ", but its atoms say " + derived);
      }
      status.add(commitment);
    }
    return status;
  }

  private Commitment commitment(JsonObject o) throws InvalidJson {
    String polarity = o.optionalString("polarity");
    return polarity == null
        ? new Commitment(
            o.string("holder"), o.optionalString("statement"), Factuality.UNKNOWN, List.of())
        : new Commitment(
            o.string("holder"),
            o.optionalString("statement"),
            factuality(polarity, o),
            spans.list(o, "evidence"));
  }

  private static Factuality factuality(String polarity, JsonObject o) throws InvalidJson {
    return new Factuality(
        Atoms.polarity(polarity),
        Atoms.certainty(o.string("certainty")),
        Names.parse(Factuality.Phase.class, o.string("time")),
        Names.parse(Factuality.Mode.class, o.string("mode")));
  }
}
