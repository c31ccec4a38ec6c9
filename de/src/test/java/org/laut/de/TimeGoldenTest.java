package org.laut.de;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.laut.report.Derivation;
import org.laut.report.TimeExpression;
import org.laut.testkit.Golden;
import org.laut.text.Document;

class TimeGoldenTest {
  private static final GermanPack PACK = new GermanPack();

  /// A Tuesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 15);

  @TestFactory
  Stream<DynamicTest> reads_times_of_a_text_published_on_2024_10_15() {
    return golden("time", PUBLISHED);
  }

  @TestFactory
  Stream<DynamicTest> leaves_relative_times_open_without_a_day_of_publication() {
    return golden("time-unpublished", null);
  }

  private static Stream<DynamicTest> golden(String folder, @Nullable LocalDate published) {
    return new Golden(
            Path.of("src/test/resources/golden/" + folder),
            text -> TimeLines.of(text, read(text, published)))
        .tests();
  }

  private static List<TimeExpression> read(String text, @Nullable LocalDate published) {
    return PACK.read(Document.of(text).published(published)).times();
  }

  @TestFactory
  Stream<DynamicTest> what_only_looks_like_a_time_is_none() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/time/negative.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line ->
            DynamicTest.dynamicTest(
                line,
                () -> assertThat(TimeLines.of(line, read(line, PUBLISHED))).isEqualTo("nothing")));
  }

  @Test
  void an_open_time_says_why() {
    List<TimeExpression> times = read("Der Rat tagt am Montag.", null);
    assertThat(times).hasSize(1);
    assertThat(times.getFirst().evidence().steps())
        .anySatisfy(step ->
            assertThat(step)
                .isInstanceOfSatisfying(
                    Derivation.Rejected.class,
                    rejected ->
                        assertThat(rejected.reason())
                            .isEqualTo("the day of publication is not known")));
  }
}
