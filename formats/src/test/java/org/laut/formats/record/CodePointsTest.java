package org.laut.formats.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Brücke",
        "😀",
        "a😀b😀😀c",
        "😀a\uD83D",
        "\uDE00a😀\uDE00",
        "\uD83D\uD83D\uDE00",
        "👩‍👩‍👧‍👦 und 🇩🇪"
      })
  void countsAsThePlatformDoes(String text) {
    var points = new CodePoints(text);
    assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int unit = 0; unit <= text.length(); unit++) {
      int point = text.codePointCount(0, unit);
      boolean border = text.offsetByCodePoints(0, point) == unit && !splits(text, unit);
      assertThat(points.isBorder(unit)).as("border at %s", unit).isEqualTo(border);
      if (border) {
        assertThat(points.toCodePoint(unit)).isEqualTo(point);
        assertThat(points.toUnit(point)).isEqualTo(unit);
      }
    }
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  @Test
  void knowsNothingOutsideTheText() {
    var points = new CodePoints("a😀");
    assertThat(points.isBorder(-1)).isFalse();
    assertThat(points.isBorder(4)).isFalse();
    assertThat(points.toUnit(3)).isEqualTo(-1);
    assertThat(points.toUnit(-1)).isEqualTo(-1);
  }

  @Test
  void holdsManyCharactersOutsideTheBasicPlane() {
    String text = "😀x".repeat(10_000);
    var points = new CodePoints(text);
    assertThat(points.length()).isEqualTo(20_000);
    assertThat(points.toUnit(19_999)).isEqualTo(29_999);
    assertThat(points.toCodePoint(29_999)).isEqualTo(19_999);
  }
}
