package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GoldenCaseTest {
  private static final String FILE =
      """
      === eins
      Ein Satz.

      Noch einer.
      ---
      a
      b

      === zwei ?
      Text
      ---
      falsch
      ? richtig
      """;

  @Test
  void readsTitleInputAndExpectation() {
    assertThat(GoldenCase.parse(FILE))
        .containsExactly(
            new GoldenCase("eins", "Ein Satz.\n\nNoch einer.", "a\nb", ""),
            new GoldenCase("zwei ?", "Text", "falsch", "richtig"));
  }

  @Test
  void writesWhatItRead() {
    var cases = GoldenCase.parse(FILE);
    assertThat(cases.get(0).format() + "\n" + cases.get(1).format()).isEqualTo(FILE);
  }

  @Test
  void keepsWhatWouldBeRightWhenTheExpectationChanges() {
    var changed = GoldenCase.parse(FILE).get(1).expecting("anders");
    assertThat(changed.format()).endsWith("---\nanders\n? richtig\n");
    assertThat(changed.knownWrong()).isTrue();
  }

  @Test
  void namesACaseWithoutBar() {
    assertThatThrownBy(() -> GoldenCase.parse("=== kaputt\nText\n")).hasMessageContaining("kaputt");
  }
}
