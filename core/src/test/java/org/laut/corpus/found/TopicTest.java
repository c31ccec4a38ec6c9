package org.laut.corpus.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Item;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.text.Document;
import org.laut.text.Passage;
import org.laut.text.Span;
import org.laut.text.Term;

class TopicTest {
  private static final String TEXT = "aaaa bbbb cccc";

  private static Term term(String lemma, String... parts) {
    return new Term(new Span(0, 0), lemma, List.of(parts), Term.Kind.NOUN);
  }

  /// An item of three sentences with an event in each.
  private static Item item(List<List<Term>> sentences) {
    var passages = new ArrayList<Passage>();
    var events = new ArrayList<Event>();
    for (int i = 0; i < sentences.size(); i++) {
      var span = new Span(5 * i, 5 * i + 4);
      passages.add(new Passage(span, false, false, sentences.get(i)));
      events.add(event("e" + (i + 1), span));
    }
    Document document = Document.of(TEXT);
    var report =
        new Report(
            document, "de", null, List.of(), List.of(), List.of(), events, List.of(), List.of());
    var reading = new Reading(report, List.of(), passages, Map.of(), List.of(), null);
    return new Item("a", 1, new NewsItem(document, Release.UNKNOWN), reading);
  }

  private static Event event(String id, Span trigger) {
    return new Event(
        id,
        List.of(trigger),
        "x",
        EventType.UNTYPED,
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(Commitment.paperUnknown()),
        "rule",
        Evidence.NONE);
  }

  private static List<String> found(List<Term> question, Item item) {
    return new Topic(question)
        .in(List.of(item)).stream().flatMap(r -> r.events().stream()).map(Event::id).toList();
  }

  @Test
  void anEventIsMeantWhereHalfOfTheQuestionStands() {
    Item item =
        item(
            List.of(
                List.of(term("brücke"), term("sperren")),
                List.of(term("stadt")),
                List.of(term("eisenbahnbrücke", "eisenbahn", "brücke"))));
    assertThat(found(List.of(term("brücke")), item)).containsExactly("e1", "e3");
    assertThat(found(List.of(term("brücke"), term("stadt")), item))
        .containsExactly("e1", "e2", "e3");
    assertThat(found(List.of(term("brücke"), term("sperren"), term("ulm")), item))
        .containsExactly("e1");
    assertThat(found(List.of(term("hängebrücke", "hängen", "brücke")), item))
        .containsExactly("e1", "e3");
  }

  @Test
  void whatMeetsNothingIsLeftOut() {
    Item item = item(List.of(List.of(term("brücke"))));
    assertThat(new Topic(List.of(term("vulkan"))).in(List.of(item))).isEmpty();
    assertThat(new Topic(List.of()).in(List.of(item))).isEmpty();
  }
}
