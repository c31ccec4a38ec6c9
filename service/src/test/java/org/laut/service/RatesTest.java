package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.laut.service.guard.Rates;

/// The bucket of each client.
class RatesTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void a_burst_is_allowed_then_the_rate() {
    var now = new AtomicLong();
    var rates = new Rates(2, now::get);
    for (int i = 0; i < 10; i++) {
      assertThat(rates.take("a")).isZero();
    }
    assertThat(rates.take("a")).isEqualTo(1);
    assertThat(rates.take("b")).isZero();
    now.addAndGet(SECOND);
    assertThat(rates.take("a")).isZero();
    assertThat(rates.take("a")).isZero();
    assertThat(rates.take("a")).isEqualTo(1);
  }

  @Test
  void clients_are_forgotten_when_there_are_many() {
    var rates = new Rates(1, () -> 0);
    for (int i = 0; i < 20_000; i++) {
      assertThat(rates.take("client " + i)).isZero();
    }
  }
}
