package org.laut.de.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.testkit.HostileText;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Wassiljew, Vasilyev, Васильев",
    "Tschebyschow, Chebyshev, Чебышёв",
    "Schukowski, Zhukovsky, Жуковский",
    "Scholochow, Sholokhov, Шолохов",
    "Mussorgski, Musorgsky, Мусоргский",
    "Tschornobrowyj, Chornobrovyi, Чорнобровий",
    "Han Sol Gi, Han Sol-gi, Han Solgi",
    "Jürgens, Juergens, Jurgens"
  })
  void spellings_of_one_name_meet(String german, String english, String other) {
    assertThat(NameKey.fold(english)).isEqualTo(NameKey.fold(german));
    assertThat(NameKey.fold(other)).isEqualTo(NameKey.fold(german));
  }

  @ParameterizedTest
  @CsvSource({"Berger, Bergen", "Kroll, Kruhl", "Anna Harms, Hanna Arms", "Popow, Pompow"})
  void different_names_do_not(String one, String other) {
    assertThat(NameKey.fold(one)).isNotEqualTo(NameKey.fold(other));
  }

  @Test
  void any_text_has_a_key() {
    for (HostileText hostile : HostileText.all()) {
      assertThat(NameKey.fold(hostile.text())).as(hostile.name()).isNotNull();
    }
  }
}
