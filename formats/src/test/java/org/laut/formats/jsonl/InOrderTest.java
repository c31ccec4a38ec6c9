package org.laut.formats.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {
  private static final int MANY = 20_000;

  @Test
  void handsResultsOnInTheOrderOfTheLines() throws IOException {
    var numbers = new ArrayList<Long>();
    new InOrder(4, 64, 1 << 20).run(lines(MANY, 4), InOrderTest::uneven, numbers::add);
    assertThat(numbers).containsExactlyElementsOf(LongStream.rangeClosed(1, MANY).boxed().toList());
  }

  /// Takes longer for some lines than for their neighbours.
  private static long uneven(Line line) {
    long sum = 0;
    for (int i = 0; i < (line.number() % 7) * 1_000; i++) {
      sum += i;
    }
    return sum < 0 ? -1 : line.number();
  }

  @Test
  void holdsNoMoreLinesThanAllowedHoweverManyThereAre() throws IOException {
    int most = 10;
    var flying = new AtomicInteger();
    var peak = new AtomicInteger();
    new InOrder(4, most, 1 << 20)
        .run(
            lines(MANY, 4),
            line -> peak.accumulateAndGet(flying.incrementAndGet(), Math::max),
            done -> flying.decrementAndGet());
    assertThat(flying.get()).isZero();
    assertThat(peak.get()).isLessThanOrEqualTo(most);
  }

  @Test
  void holdsNoMoreBytesThanAllowed() throws IOException {
    var flying = new AtomicInteger();
    var peak = new AtomicInteger();
    new InOrder(4, 100, 3_000)
        .run(
            lines(2_000, 1_000),
            line -> {
              peak.accumulateAndGet(flying.addAndGet(line.weight()), Math::max);
              return line.weight();
            },
            weight -> flying.addAndGet(-weight));
    assertThat(peak.get()).isLessThanOrEqualTo(3_000);
  }

  @Test
  void worksOnALineThatIsHeavierThanAllAllowed() throws IOException {
    var numbers = new ArrayList<Long>();
    new InOrder(2, 100, 10).run(lines(3, 1_000), Line::number, numbers::add);
    assertThat(numbers).containsExactly(1L, 2L, 3L);
  }

  @Test
  void usesAllThreadsAtOnce() throws IOException {
    var together = new CountDownLatch(4);
    new InOrder(4, 64, 1 << 20)
        .run(
            lines(4, 1),
            line -> {
              together.countDown();
              try {
                together.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return line;
            },
            line -> {});
    assertThat(together.getCount()).isZero();
  }

  @Test
  void endsWhereTheSinkTakesNoMore() {
    var taken = new AtomicInteger();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            new InOrder(4, 64, 1 << 20)
                .run(
                    lines(MANY, 4),
                    Line::number,
                    number -> {
                      if (taken.incrementAndGet() == 100) {
                        throw new IOException("full");
                      }
                    }))
        .withMessage("full");
    assertThat(taken.get()).isEqualTo(100);
  }

  @Test
  void endsWhereTheWorkFails() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() ->
            new InOrder(2, 8, 1 << 20)
                .run(
                    lines(10, 4),
                    line -> {
                      throw new IllegalArgumentException("bug");
                    },
                    result -> {}))
        .withMessage("bug");
  }

  private static Lines lines(int count, int length) {
    String text = ("x".repeat(length) + "\n").repeat(count);
    return new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), 1 << 20);
  }
}
