package org.laut.de;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laut.corpus.family.Families;
import org.laut.corpus.family.Family;
import org.laut.corpus.family.Family.Kind;

class GermanFamiliesTest {
  private static final Path LEXICONS = Path.of("src/main/resources/org/laut/de/entity");

  private final Families families = GermanFamilies.load();

  @Test
  void an_agency_is_found_by_name_form_code_and_id() {
    for (String name : List.of("dpa", "DPA", "Deutsche Presse-Agentur", "agency/dpa")) {
      assertThat(families.of(Kind.AGENCY, name))
          .as(name)
          .extracting(Family::id, as(type(String.class)))
          .isEqualTo("agency/dpa");
    }
    assertThat(families.of(Kind.AGENCY, "Hafenpost")).isNull();
  }

  @Test
  void a_state_agency_belongs_to_its_government_and_the_row_is_told() {
    assertThat(families.of(Kind.GOVERNMENT, "agency/tass"))
        .isEqualTo(families.of(Kind.GOVERNMENT, "official/kreml"))
        .extracting(Family::place, as(type(String.class)))
        .asString()
        .startsWith("families.tsv:");
    assertThat(families.of(Kind.GOVERNMENT, "agency/dpa")).isNull();
  }

  @Test
  void every_id_is_known_to_the_lexicons() throws IOException {
    Set<String> known = new HashSet<>();
    for (String lexicon : List.of("agencies.tsv", "bodies.tsv", "media.tsv", "states.tsv")) {
      entries(lexicon).forEach(cells -> known.add(cells.getFirst()));
    }
    assertThat(
            families.rows().stream()
                .flatMap(row -> row.members().stream())
                .filter(member -> member.matches("[a-z]+/[a-z0-9-]+"))
                .filter(member -> !member.equals("dpa/tmn")))
        .isSubsetOf(known);
  }

  @Test
  void every_agency_has_a_row_and_every_state_agency_a_government() throws IOException {
    for (List<String> agency : entries("agencies.tsv")) {
      assertThat(families.of(Kind.AGENCY, agency.getFirst())).as(agency.getFirst()).isNotNull();
      if (agency.get(5).equals("state") && !agency.get(4).equals("DD")) {
        assertThat(families.of(Kind.GOVERNMENT, agency.getFirst()))
            .as(agency.getFirst())
            .isNotNull();
      }
    }
  }

  private static List<List<String>> entries(String lexicon) throws IOException {
    return Files.readAllLines(LEXICONS.resolve(lexicon)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
