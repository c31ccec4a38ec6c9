package org.laut.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.testkit.HostileText;

class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "Brücke, 6",
    "u\u0308ber, 4",
    "漢字, 4",
    "한국, 4",
    "ＡＢ, 4",
    "😀, 2",
    "👩‍👩‍👧‍👦, 2",
    "🇩🇪🇫🇷, 4",
    "👍🏽, 2",
    "❤️, 2",
    "a\u200Db, 2",
    "Мост, 4",
    "„…“ –, 5"
  })
  void measuresAsATerminalShows(String text, int width) {
    assertThat(Cells.width(text)).isEqualTo(width);
  }

  @Test
  void padsToTheWidth() {
    assertThat(Cells.padded("漢", 4)).isEqualTo("漢  ");
    assertThat(Cells.right("漢", 4)).isEqualTo("  漢");
    assertThat(Cells.padded("lang", 2)).isEqualTo("lang");
  }

  @Test
  void keepsTheEndOfWhatIsTooLong() {
    String text = "Der Damm habe dem Hochwasser der letzten Tage ohne Schaden standgehalten";
    assertThat(Cells.elided(text, 40)).isEqualTo("Der Damm habe dem … standgehalten");
    assertThat(Cells.elided("kurz", 40)).isEqualTo("kurz");
    assertThat(Cells.width(Cells.elided("a".repeat(100), 20))).isLessThanOrEqualTo(20);
  }

  @Test
  void breaksAtBlanksAndLongWordsAnywhere() {
    assertThat(Cells.wrapped("eins zwei drei", 9)).containsExactly("eins zwei", "drei");
    assertThat(Cells.wrapped("eins  zwei", 4)).containsExactly("eins", "zwei");
    assertThat(Cells.wrapped("abcdefg hi", 3)).containsExactly("abc", "def", "g", "hi");
    assertThat(Cells.wrapped("漢字漢字", 5)).containsExactly("漢字", "漢字");
    assertThat(Cells.wrapped("", 5)).containsExactly("");
  }

  @Test
  void letsNothingThroughThatSteersATerminal() {
    assertThat(Cells.plain(" a\u001B[31m\n\tb\u202Ec ")).isEqualTo("a�[31m b�c");
    assertThat(Cells.sameLength("a\u001B\t\nb")).isEqualTo("a� \nb");
  }

  @TestFactory
  Stream<DynamicTest> cutsHostileTextsInLinesThatFit() {
    return HostileText.all().stream()
        .map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> fits(hostile.text())));
  }

  private static void fits(String text) {
    String plain = Cells.plain(text);
    assertThat(Cells.wrapped(plain, 20)).allMatch(line -> Cells.width(line) <= 20);
    assertThat(Cells.width(Cells.elided(plain, 20))).isLessThanOrEqualTo(20);
  }
}
