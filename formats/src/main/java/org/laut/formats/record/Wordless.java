package org.laut.formats.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laut.report.Commitment;
import org.laut.report.Entity;
import org.laut.report.Event;
import org.laut.report.Report;

/// A report whose values repeat no characters of the text: an entity is called by its id, and a
/// holder who is no entity by nothing, since the statement says where he is named.
public final class Wordless {
  private final Set<String> holders = new HashSet<>(Set.of(Commitment.PAPER));

  private Wordless() {}

  /// The same report but for those names; its text is left, since spans refer to it.
  public static Report of(Report report) {
    var wordless = new Wordless();
    report.entities().forEach(e -> wordless.holders.add(e.id()));
    return new Report(
        report.document(),
        report.language(),
        report.dateline(),
        report.entities().stream().map(Wordless::unnamed).toList(),
        report.statements(),
        report.times(),
        report.events().stream().map(wordless::unnamed).toList(),
        report.caveats(),
        report.notices());
  }

  private static Entity unnamed(Entity entity) {
    return new Entity(entity.id(), entity.kind(), entity.id(), entity.mentions());
  }

  private Event unnamed(Event event) {
    List<Commitment> status = event.status().stream().map(this::unnamed).toList();
    return new Event(
        event.id(),
        event.trigger(),
        event.lemma(),
        event.type(),
        event.mode(),
        event.actors(),
        event.recipients(),
        event.place(),
        event.time(),
        event.amounts(),
        status,
        event.rule(),
        event.evidence());
  }

  private Commitment unnamed(Commitment commitment) {
    return holders.contains(commitment.holder())
        ? commitment
        : new Commitment(
            "", commitment.statement(), commitment.factuality(), commitment.evidence());
  }
}
