package org.laut.corpus.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.corpus.family.Family.Kind;

class FamiliesTest {
  private static final List<String> TABLE =
      List.of(
          "# comment",
          "",
          "agency/nra\tNordische Rundschau-Agentur\tagency\tagency/nra|NRA",
          "government/nordland\tRegierung: Nordland\tgovernment\tstate/nordland | agency/nra");

  @Test
  void a_member_is_found_in_each_kind_it_belongs_to_with_the_row() throws InvalidFamilies {
    Families families = Families.read("own.tsv", TABLE);
    assertThat(families.of("agency/nra"))
        .extracting(Family::place)
        .containsExactly("own.tsv:4", "own.tsv:3");
    assertThat(families.of(Kind.AGENCY, " nra "))
        .isEqualTo(families.of(Kind.AGENCY, "agency/nra"))
        .isNotNull();
  }

  @Test
  void the_row_that_makes_several_one_is_told() throws InvalidFamilies {
    Families families = Families.read("own.tsv", TABLE);
    assertThat(families.row(List.of("NRA", "agency/nra")))
        .isEqualTo("own.tsv:3 agency/nra Nordische Rundschau-Agentur");
    assertThat(families.row(List.of("state/nordland", "agency/nra")))
        .isEqualTo("own.tsv:4 government/nordland Regierung: Nordland");
    assertThat(families.row(List.of("NRA", "Hafenbote"))).isEmpty();
    assertThat(families.row(List.of())).isEmpty();
  }

  @Test
  void whoever_is_not_in_the_table_has_no_family() throws InvalidFamilies {
    Families families = Families.read("own.tsv", TABLE);
    assertThat(families.of(Kind.PUBLISHER, "NRA")).isNull();
    assertThat(families.of("Hafenbote")).isEmpty();
    assertThat(Families.NONE.of("NRA")).isEmpty();
  }

  @Test
  void the_own_table_goes_before_the_one_that_came_with_the_program() throws InvalidFamilies {
    Families own =
        Families.read(
            "own.tsv",
            List.of(
                "agency/nra\tNRA\tagency\tNRA|Nordagentur",
                "government/suedland\tSüdland\tgovernment\tagency/nra"));
    Families both = own.over(Families.read("given.tsv", TABLE));
    assertThat(both.rows())
        .extracting(Family::place)
        .containsExactly("own.tsv:1", "own.tsv:2", "given.tsv:4");
    assertThat(both.of("agency/nra")).extracting(Family::id).containsExactly("government/suedland");
    assertThat(both.of("state/nordland"))
        .extracting(Family::id)
        .containsExactly("government/nordland");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a>A>agency; COLUMNS; 3",
        "a>>agency>A; COLUMNS; 4",
        "a>A>Agency>A; KIND; Agency",
        "agency/nra>A>agency>B; ID_TWICE; agency/nra",
        "a>A>agency>B|nra; MEMBER_TWICE; nra"
      })
  void a_wrong_line_is_named_with_its_place(
      String line, InvalidFamilies.Fault fault, String detail) {
    List<String> lines = List.of(TABLE.get(2), line.replace('>', '\t'));
    assertThatThrownBy(() -> Families.read("own.tsv", lines))
        .isInstanceOfSatisfying(
            InvalidFamilies.class,
            e -> {
              assertThat(e.place()).isEqualTo("own.tsv:2");
              assertThat(e.fault()).isEqualTo(fault);
              assertThat(e.detail()).isEqualTo(detail);
            });
  }
}
