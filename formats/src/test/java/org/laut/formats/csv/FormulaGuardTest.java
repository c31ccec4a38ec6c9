package org.laut.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.testkit.HostileText;

class FormulaGuardTest {
  @Test
  void putsAnApostropheBeforeWhatASpreadsheetWouldRun() {
    for (String formula :
        List.of("=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx", " =1", "\u200B=1", "＝1", "'x")) {
      assertThat(FormulaGuard.safe(formula)).isEqualTo("'" + formula);
    }
  }

  @Test
  void leavesOtherTextAlone() {
    for (String text : List.of("", " ", "Rat tagt", "a=b", "„-“", "1-2", "10 % mehr", "\u00AD")) {
      assertThat(FormulaGuard.safe(text)).isEqualTo(text);
    }
  }

  @Test
  void oneApostropheAwayIsTheTextAgain() {
    for (HostileText hostile : HostileText.all()) {
      String cell = FormulaGuard.safe(hostile.text());
      String back = cell.startsWith("'") ? cell.substring(1) : cell;
      assertThat(back.codePointCount(0, back.length()))
          .isEqualTo(hostile.text().codePointCount(0, hostile.text().length()));
      if (hostile.text().codePoints().allMatch(c -> c != 0 && !isSurrogate(c))) {
        assertThat(back).isEqualTo(hostile.text());
      }
    }
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
  }
}
