package org.laut.de.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.report.Stance;

class TableTest {
  private static List<Row> read(String text) {
    return Table.read("some.tsv", 2, new StringReader(text));
  }

  @Test
  void head_lines_are_skipped() {
    assertThat(read("# origin\na\tb\n")).extracting(row -> row.text(1)).containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb\na\tb\n", "b\tb\na\tb\n", "a\n", "a\tb\tc\n", "a\t\n", "\n"})
  void a_broken_line_names_its_place(String text) {
    assertThatIllegalStateException()
        .isThrownBy(() -> read(text))
        .withMessageStartingWith("some.tsv:");
  }

  @Test
  void a_dash_is_an_empty_cell() {
    assertThat(read("a\t-\n").getFirst().words(1)).isEmpty();
    assertThat(read("a\tzum,ausdruck\n").getFirst().words(1)).containsExactly("zum", "ausdruck");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tx,,y\n", "a\tx,x\n", "a\tX\n"})
  void words_are_lower_cased_and_different(String text) {
    assertThatIllegalStateException().isThrownBy(() -> read(text).getFirst().words(1));
  }

  @Test
  void constants_are_written_in_lower_case() {
    assertThat(read("a\tdenies\n").getFirst().value(Stance.class, 1)).isEqualTo(Stance.DENIES);
    assertThatIllegalStateException()
        .isThrownBy(() -> read("a\tsings\n").getFirst().value(Stance.class, 1))
        .withMessage("some.tsv:1: no Stance called sings");
  }
}
