package org.laut.formats.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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
import org.laut.testkit.RandomCopy;
import org.laut.text.Dateline;
import org.laut.text.Document;
import org.laut.text.Header;
import org.laut.text.Span;

/// Sound reports with all kinds of values in every field; the same seed gives the same report.
final class RandomReport {
  private static final List<String> STRANGE =
      List.of("😀", "\uD83D", "\uDE00", "👩‍👧", "u\u0308", "\0", "\"\\\n", "\u2028", "漢字");

  private final Random random;
  private final String text;

  private RandomReport(long seed) {
    random = new Random(seed);
    text = text(seed);
  }

  static Report of(long seed) {
    return new RandomReport(seed).report();
  }

  private String text(long seed) {
    var mixed = new StringBuilder();
    for (String word : RandomCopy.of(seed, 300).split(" ", -1)) {
      mixed.append(word).append(random.nextInt(5) == 0 ? pick(STRANGE) : " ");
    }
    return mixed.toString();
  }

  private Report report() {
    String language = random.nextBoolean() ? "de" : null;
    LocalDate day = random.nextBoolean() ? LocalDate.of(2024, 6, 1 + random.nextInt(30)) : null;
    var header = new Header(maybe("id-7"), maybe("Ein „Titel“"), maybe("Bote"), day, language);
    Dateline dateline =
        random.nextBoolean() ? null : new Dateline(maybe(span()), List.of(span(), span()), span());
    var entities = new ArrayList<Entity>();
    for (int i = random.nextInt(4); i > 0; i--) {
      entities.add(new Entity("e/" + i, pick(EntityKind.values()), "Na\"me " + i, spans(3)));
    }
    return new Report(
        new Document(text, header),
        language,
        dateline,
        entities,
        statements(),
        List.of(),
        List.of(),
        spans(2),
        List.of(new Notice(span(), "Hinweis\t")));
  }

  private List<Statement> statements() {
    var contents = new ArrayList<Span>();
    for (int i = random.nextInt(6); i > 0; i--) {
      contents.add(span());
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
        pick(Form.values()),
        pick(Mood.values()),
        random.nextBoolean(),
        pick(Stance.values()),
        List.of(content, span()),
        spans(2),
        spans(2),
        maybe(span()),
        maybe(span()),
        pick(Act.values()),
        first ? null : maybe("s1"),
        chain(),
        random.nextInt(101) / 100.0,
        "rule.name",
        Evidence.NONE);
  }

  private SourceChain chain() {
    var links = new ArrayList<Link>();
    links.add(Link.of(Link.Role.ORIGIN, source()));
    for (int i = random.nextInt(3); i > 0; i--) {
      Link.Role role = random.nextBoolean() ? Link.Role.CHANNEL : Link.Role.RELAY;
      links.add(new Link(role, source(), random.nextBoolean()));
    }
    return new SourceChain(links);
  }

  private Source source() {
    return random.nextInt(4) == 0
        ? new Source.Unstated()
        : new Source.Named(span(), pick(SourceKind.values()), maybe("e/1"), maybe(span()));
  }

  private List<Span> spans(int most) {
    var spans = new ArrayList<Span>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      spans.add(span());
    }
    return spans;
  }

  private Span span() {
    int points = text.codePointCount(0, text.length());
    int start = random.nextInt(points);
    int length = random.nextInt(Math.min(40, points - start + 1));
    int unit = text.offsetByCodePoints(0, start);
    return new Span(unit, text.offsetByCodePoints(unit, length));
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
