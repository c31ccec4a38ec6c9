package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomCopyTest {
  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() {
    assertThat(RandomCopy.of(3, 500)).isEqualTo(RandomCopy.of(3, 500));
    assertThat(RandomCopy.of(3, 500)).isNotEqualTo(RandomCopy.of(4, 500));
  }

  @Test
  void isAsLongAsAsked() {
    assertThat(RandomCopy.of(1, 10_000).length()).isBetween(10_000, 10_040);
  }
}
