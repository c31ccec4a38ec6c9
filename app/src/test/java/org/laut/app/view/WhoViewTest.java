package org.laut.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.app.console.Messages;
import org.laut.corpus.Answer;
import org.laut.corpus.Bound;
import org.laut.corpus.Origin;

class WhoViewTest {
  private static final String ROW = "own.tsv:4 government/nordland Nordland";

  private static Origin origin(String id, String row) {
    return new Origin(id, "Minister", Origin.Kind.OFFICIAL, "gov-nordland", row, List.of("a"));
  }

  @Test
  void showsTheRowByWhichOriginsCountOnce() {
    List<Origin> origins = List.of(origin("o1", ROW), origin("o2", ""), origin("o3", ROW));
    var answer =
        new Answer("Hafen", List.of(), origins, new Bound(1, 1), List.of(), List.of(), List.of());
    String view = new WhoView(Messages.of("en"), new Palette(false), 100).of(answer);
    assertThat(view)
        .contains("Why\n · o1, o3: counts by the table of families, " + ROW)
        .doesNotContain("o2:");
  }
}
