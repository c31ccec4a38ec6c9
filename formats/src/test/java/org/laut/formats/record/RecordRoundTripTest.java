package org.laut.formats.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.report.Report;

class RecordRoundTripTest {
  private final RecordWriter writer = new RecordWriter();

  @TestFactory
  Stream<DynamicTest> aReportComesBackFromItsRecord() {
    return IntStream.range(0, 200)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> roundTrip(seed)));
  }

  private void roundTrip(long seed) {
    Report report = RandomReport.of(seed);
    String record = new String(writer.write(report), UTF_8);
    assertThat(record.indexOf('\n')).as("one line").isEqualTo(record.length() - 1);
    assertThat(RecordReader.read(record, report.document().text())).isEqualTo(report);
  }
}
