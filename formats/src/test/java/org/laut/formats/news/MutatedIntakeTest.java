package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netpreserve.jwarc.WarcCompression;

/// Whatever is done to a file, its reading ends, without an exception and without an error of our
/// own.
class MutatedIntakeTest {
  private static final int TIMES = 400;
  private static final String PAGE =
      "<html><head><title>Wind</title><script type=\"application/ld+json\">{\"@type\":\"Article\","
          + "\"datePublished\":\"2024-11-25\"}</script></head><body><p>Der Wind dreht.</p></body></html>";
  private static final String LINES =
      ("{\"id\":\"a\",\"text\":\"Die Fähre fährt.\",\"published\":\"2024-11-25T06:00:00Z\","
              + "\"status\":\"usable\"}\n")
          .repeat(20);

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("a.txt", "Der Wind dreht.\n".repeat(30).getBytes(UTF_8)),
        Arguments.of("a.html", PAGE.getBytes(UTF_8)),
        Arguments.of("a.jsonl", LINES.getBytes(UTF_8)),
        Arguments.of("a.jsonl.gz", Intake.gzip(LINES.getBytes(UTF_8))),
        Arguments.of("a.json", ("[" + NinjsIntakeTest.FIRST + "]").getBytes(UTF_8)),
        Arguments.of("rss.xml", FeedIntakeTest.RSS.getBytes(UTF_8)),
        Arguments.of("rss16.xml", FeedIntakeTest.RSS.getBytes(UTF_16)),
        Arguments.of("atom.xml", FeedIntakeTest.ATOM.getBytes(UTF_8)),
        Arguments.of("rdf.xml", FeedIntakeTest.RDF.getBytes(UTF_8)),
        Arguments.of("g2.xml", NewsmlIntakeTest.MESSAGE.getBytes(UTF_8)),
        Arguments.of("a.warc", archive(WarcCompression.NONE)),
        Arguments.of("a.warc.gz", archive(WarcCompression.GZIP)));
  }

  private static byte[] archive(WarcCompression compression) {
    return new Archive(compression)
        .info()
        .page("https://a.example/1", PAGE)
        .response(
            "https://a.example/2", 200, "text/html", Intake.gzip(PAGE.getBytes(UTF_8)), "gzip")
        .conversion("https://a.example/3", "Der Wind dreht.")
        .bytes();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void neverThrows(String name, byte[] bytes) {
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> readMutated(name, bytes));
  }

  private static void readMutated(String name, byte[] bytes) {
    for (int seed = 0; seed < TIMES; seed++) {
      byte[] mutated = new Mutation(new Random(seed)).of(bytes);
      for (String suffix : new String[] {"", "?"}) {
        Intake intake = Intake.of(name + suffix, mutated);
        assertThat(intake.parts()).as("seed %s", seed).hasSizeBetween(1, bytes.length + 100);
        assertThat(intake.problems())
            .as("seed %s", seed)
            .noneMatch(problem -> problem.startsWith("INTERNAL"));
      }
    }
  }
}
