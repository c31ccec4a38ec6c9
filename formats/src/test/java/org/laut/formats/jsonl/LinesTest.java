package org.laut.formats.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final int LIMIT = 1 << 20;

  @Test
  void countsAllLinesAndLeavesOutBlankOnes() throws IOException {
    assertThat(numbers("\uFEFF{}\r\n\n \t\n{}\n{}")).containsExactly(1L, 4L, 5L);
    assertThat(numbers("")).isEmpty();
    assertThat(numbers("\n\n")).isEmpty();
  }

  @Test
  void readsTheSameWhateverThePiecesAre() throws IOException, BadLine {
    String one = "{\"id\":\"a\",\"text\":\"Ä😀\"}\r\n";
    var lines = new Lines(new Trickle(one + one), LIMIT);
    for (int i = 0; i < 2; i++) {
      Line line = Objects.requireNonNull(lines.next());
      assertThat(line.document().text()).isEqualTo("Ä😀");
    }
    assertThat(lines.next()).isNull();
  }

  @Test
  void letsALineBeyondTheLimitPass() throws IOException, BadLine {
    String after = "\n{\"id\":\"b\",\"text\":\"t\"}\n";
    InputStream in =
        new SequenceInputStream(
            new Endless(50L << 20), new ByteArrayInputStream(after.getBytes(UTF_8)));
    var lines = new Lines(in, LIMIT);
    Line huge = Objects.requireNonNull(lines.next());
    assertThat(huge.weight()).isZero();
    assertThatExceptionOfType(BadLine.class)
        .isThrownBy(huge::document)
        .matches(e -> e.fault() == BadLine.Fault.TOO_LONG && e.detail().equals("1"));
    Line next = Objects.requireNonNull(lines.next());
    assertThat(next.number()).isEqualTo(2);
    assertThat(next.document().text()).isEqualTo("t");
  }

  @Test
  void takesALineOfExactlyTheLimit() throws IOException {
    var lines = new Lines(stream("a".repeat(LIMIT) + "\n" + "a".repeat(LIMIT + 1)), LIMIT);
    assertThat(lines.next()).isNotNull().extracting(Line::weight).isEqualTo(LIMIT);
    assertThat(lines.next()).isNotNull().extracting(Line::weight).isEqualTo(0);
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Line line =
        Objects.requireNonNull(
            new Lines(new ByteArrayInputStream(new byte[] {'{', (byte) 0xE4, '}'}), 9).next());
    assertThatExceptionOfType(BadLine.class)
        .isThrownBy(line::document)
        .matches(e -> e.fault() == BadLine.Fault.NOT_UTF8);
  }

  private static List<Long> numbers(String text) throws IOException {
    var lines = new Lines(stream(text), LIMIT);
    var numbers = new ArrayList<Long>();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      numbers.add(line.number());
    }
    return numbers;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /// Gives one byte at a time.
  private static final class Trickle extends ByteArrayInputStream {
    Trickle(String text) {
      super(text.getBytes(UTF_8));
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) {
      return super.read(bytes, from, Math.min(1, length));
    }
  }

  /// A run of one letter that is nowhere held.
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int count = (int) Math.min(left, length);
      Arrays.fill(bytes, from, from + count, (byte) 'a');
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
