package org.laut.formats.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.laut.report.Act;
import org.laut.report.Entity;
import org.laut.report.EntityKind;
import org.laut.report.Evidence;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.Notice;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceChain;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Dateline;
import org.laut.text.Document;
import org.laut.text.Header;
import org.laut.text.Span;

/// Sound reports with all kinds of values in every field; the same seed gives the same report.
public final class RandomReport {
  private final RandomValues random;

  private RandomReport(long seed) {
    random = new RandomValues(seed);
  }

  /// The report of this seed.
  public static Report of(long seed) {
    return new RandomReport(seed).report();
  }

  private Report report() {
    String language = random.bit() ? "de" : null;
    LocalDate day = random.bit() ? LocalDate.of(2024, 6, 1 + random.below(30)) : null;
    var header =
        new Header(
            random.maybe("id-7"), random.maybe("Ein „Titel“"), random.maybe("Bote"), day, language);
    Dateline dateline =
        random.bit()
            ? null
            : new Dateline(
                random.maybe(random.span()), List.of(random.span(), random.span()), random.span());
    var entities = new ArrayList<Entity>();
    for (int i = random.below(4); i > 0; i--) {
      entities.add(
          new Entity("e/" + i, random.pick(EntityKind.values()), "Na\"me " + i, random.spans(3)));
    }
    List<Statement> statements = statements();
    return new Report(
        new Document(random.text(), header),
        language,
        dateline,
        entities,
        statements,
        RandomEvents.times(random),
        new RandomEvents(random, entities, statements).events(),
        random.spans(2),
        List.of(new Notice(random.span(), "Hinweis\t")));
  }

  private List<Statement> statements() {
    var contents = new ArrayList<Span>();
    for (int i = random.below(6); i > 0; i--) {
      contents.add(random.span());
    }
    contents.sort(null);
    var statements = new ArrayList<Statement>();
    for (Span content : contents) {
      statements.add(statement("s" + (1 + statements.size()), content, statements.isEmpty()));
    }
    return statements;
  }

  private Statement statement(String id, Span content, boolean first) {
    return new Statement(
        id,
        random.pick(Form.values()),
        random.pick(Mood.values()),
        random.bit(),
        random.pick(Stance.values()),
        List.of(content, random.span()),
        random.spans(2),
        random.spans(2),
        random.maybe(random.span()),
        random.maybe(random.span()),
        random.pick(Act.values()),
        first ? null : random.maybe("s1"),
        chain(),
        random.below(101) / 100.0,
        "rule.name",
        Evidence.NONE);
  }

  private SourceChain chain() {
    var links = new ArrayList<Link>();
    links.add(Link.of(Link.Role.ORIGIN, source()));
    for (int i = random.below(3); i > 0; i--) {
      Link.Role role = random.bit() ? Link.Role.CHANNEL : Link.Role.RELAY;
      links.add(new Link(role, source(), random.bit()));
    }
    return new SourceChain(links);
  }

  private Source source() {
    return random.below(4) == 0
        ? new Source.Unstated()
        : new Source.Named(
            random.span(),
            random.pick(SourceKind.values()),
            random.maybe("e/1"),
            random.maybe(random.span()));
  }
}
