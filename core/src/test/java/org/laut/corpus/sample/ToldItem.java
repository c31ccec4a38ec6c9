package org.laut.corpus.sample;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.report.Act;
import org.laut.report.Entity;
import org.laut.report.EntityKind;
import org.laut.report.Evidence;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceChain;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Document;
import org.laut.text.Header;
import org.laut.text.Span;

/// An item by hand: each statement is the hands it went through, the origin first.
public final class ToldItem {
  private static final String CONTENT = "Es sei so. ";

  private final String ref;
  private final @Nullable String publisher;
  private final @Nullable String time;
  private final StringBuilder text = new StringBuilder(CONTENT);
  private final List<Entity> entities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  /// @param time of day
  public ToldItem(String ref, @Nullable String publisher, @Nullable String time) {
    this.ref = ref;
    this.publisher = publisher;
    this.time = time;
  }

  /// A hand: the mention, its entity's id (null if it is not resolved), whether the dateline has
  /// it.
  public record Hand(String mention, @Nullable String entity, boolean dateline) {}

  /// A hand that the text resolves.
  public static Hand hand(String mention, String entity) {
    return new Hand(mention, entity, false);
  }

  /// Adds a statement.
  public ToldItem told(Hand... hands) {
    var links = new ArrayList<Link>();
    for (Hand hand : hands) {
      int start = text.length();
      text.append(hand.mention()).append(' ');
      var span = new Span(start, start + hand.mention().length());
      var source = new Source.Named(span, kind(hand.entity()), hand.entity(), null);
      Link.Role role = links.isEmpty() ? Link.Role.ORIGIN : Link.Role.RELAY;
      links.add(new Link(role, source, hand.dateline()));
      String id = hand.entity();
      if (id != null && entities.stream().noneMatch(e -> e.id().equals(id))) {
        entities.add(new Entity(id, EntityKind.PERSON, hand.mention(), List.of(span)));
      }
    }
    statements.add(statement("s" + (statements.size() + 1), new SourceChain(links)));
    return this;
  }

  private static SourceKind kind(@Nullable String entity) {
    if (entity == null || entity.startsWith("agency/")) {
      return SourceKind.AGENCY;
    }
    return entity.startsWith("medium/") ? SourceKind.MEDIUM : SourceKind.PERSON;
  }

  private static Statement statement(String id, SourceChain chain) {
    return new Statement(
        id,
        Form.INDIRECT,
        Mood.KONJUNKTIV1,
        false,
        Stance.ASSERTS,
        List.of(new Span(0, 10)),
        List.of(),
        List.of(),
        null,
        null,
        Act.SPEECH,
        null,
        chain,
        1,
        "rule",
        Evidence.NONE);
  }

  /// The item.
  public Item item() {
    var document = new Document(text.toString(), new Header(ref, null, publisher, null, "de"));
    OffsetDateTime published =
        time == null ? null : OffsetDateTime.parse("2025-03-11T" + time + ":00Z");
    var release = new Release(null, published, Release.Usage.USABLE, null, null, null);
    var report =
        new Report(
            document, "de", null, entities, statements, List.of(), List.of(), List.of(), List.of());
    var reading = new Reading(report, List.of(), List.of(), Map.of(), List.of(), null);
    return new Item(ref, 1, new NewsItem(document, release), reading);
  }
}
