package org.laut.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Table.Row FIRST = row("#", "was", "status|wer");

  @Test
  void keepsCellsWholeWhereThereIsRoom() {
    List<String> lines = table(60).lines(List.of(row("e1", "sprengen", "geplant|die Stadt")));
    assertThat(lines)
        .map(String::stripTrailing)
        .containsExactly(" #   was       status   wer", " e1  sprengen  geplant  die Stadt");
  }

  @Test
  void putsDetailsBelowEachOther() {
    List<String> lines =
        table(40)
            .lines(
                List.of(
                    row(
                        "e1",
                        "gerammt",
                        "möglich|Anna Weber",
                        "bestritten|ein Sprecher der Reederei")));
    assertThat(lines)
        .map(String::stripTrailing)
        .containsExactly(
            " #   was      status      wer",
            " e1  gerammt  möglich     Anna Weber",
            "              bestritten  ein Sprecher",
            "                          der Reederei");
  }

  @Test
  void neverFillsMoreThanTheWidth() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Table.Row> rows =
          IntStream.range(0, 5)
              .mapToObj(i -> row(words(random), words(random), words(random) + "|" + words(random)))
              .toList();
      assertThat(table(80).lines(rows)).allMatch(line -> Cells.width(line) <= 80);
    }
  }

  private static String words(Random random) {
    var words = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      words.append("漢a".repeat(random.nextInt(1 + random.nextInt(30)))).append(' ');
    }
    return words.toString().strip();
  }

  private static Table table(int columns) {
    return new Table(new Palette(false), columns, FIRST, 1);
  }

  /// @param details each a status, `|`, and whose word that is
  private static Table.Row row(String number, String what, String... details) {
    return new Table.Row(
        List.of(Table.Cell.plain(number), Table.Cell.plain(what)),
        Stream.of(details).map(TableTest::detail).toList());
  }

  private static List<Table.Cell> detail(String detail) {
    return Stream.of(detail.split("\\|", 2)).map(Table.Cell::plain).toList();
  }
}
