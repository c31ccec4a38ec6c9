package org.laut.de.claim;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.corpus.Answer;
import org.laut.corpus.Bound;
import org.laut.corpus.ClaimReport;
import org.laut.corpus.Lineage;
import org.laut.corpus.Origin;
import org.laut.testkit.Golden;

/// A case is a question, "? WORDS", and the items of a day, an hour apart, each under its head "#
/// REF | PUBLISHER | TITLE"; "| withdraws REF" and "| by BY-LINE" may follow.
///
/// The answer: the bound, then for each report its item, position and origin, and what it is made
/// from; then what is withdrawn and who cites whom in a circle.
class WhoGoldenTest {
  @TestFactory
  Stream<DynamicTest> counts_who_really_knows_it() {
    return new Golden(Path.of("src/test/resources/golden/who"), WhoGoldenTest::answer).tests();
  }

  private static String answer(String input) {
    Answer answer = Wire.parse(input).ask();
    Map<String, Origin> origins = new HashMap<>();
    answer.origins().forEach(origin -> origins.put(origin.id(), origin));
    var lines = new StringJoiner("\n");
    Bound bound = answer.independent();
    lines.add(bound == null ? "not measurable" : bound.min() + ".." + bound.max());
    answer.reports().forEach(report -> lines.add(line(report, origins)));
    if (!answer.withdrawn().isEmpty()) {
      lines.add("withdrawn: " + String.join(", ", answer.withdrawn()));
    }
    answer.circular().forEach(circle -> lines.add("circle: " + String.join(" > ", circle)));
    return lines.toString();
  }

  private static String line(ClaimReport report, Map<String, Origin> origins) {
    Origin origin = origins.get(report.origin());
    Lineage.Relays parent = report.parent();
    return "%s %s: %s%s"
        .formatted(
            report.item().ref(),
            report.position().name().toLowerCase(Locale.ROOT),
            origin == null ? "nobody" : origin.label() + " (" + kind(origin) + ")",
            parent == null ? "" : " < " + parent.parent());
  }

  private static String kind(Origin origin) {
    return origin.kind().name().toLowerCase(Locale.ROOT);
  }
}
