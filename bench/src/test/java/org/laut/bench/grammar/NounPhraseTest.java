package org.laut.bench.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NounPhraseTest {
  private static List<String> cases(String phrase) {
    return "ngda".chars().mapToObj(form -> NounPhrase.form(phrase, (char) form)).toList();
  }

  @Test
  void takesTheCasesOfItsGender() {
    assertThat(cases("n:geplant~ Deichgesetz"))
        .containsExactly(
            "das geplante Deichgesetz",
            "des geplanten Deichgesetzes",
            "dem geplanten Deichgesetz",
            "das geplante Deichgesetz");
    assertThat(cases("m:neu~ Plan"))
        .containsExactly("der neue Plan", "des neuen Plans", "dem neuen Plan", "den neuen Plan");
    assertThat(cases("f:Kammer"))
        .containsExactly("die Kammer", "der Kammer", "der Kammer", "die Kammer");
    assertThat(cases("p:Vereine"))
        .containsExactly("die Vereine", "der Vereine", "den Vereinen", "die Vereine");
  }

  @Test
  void endsWhereItIsMarked() {
    assertThat(NounPhrase.form("m:Ausbau_ der Kammer", 'g')).isEqualTo("des Ausbaus der Kammer");
  }

  @Test
  void namesHaveNoArticle() {
    assertThat(cases("x:Ole Sommer"))
        .containsExactly("Ole Sommer", "von Ole Sommer", "Ole Sommer", "Ole Sommer");
    assertThat(NounPhrase.form("x:Ole Sommer", 'l')).isEqualTo("Sommer");
    assertThat(NounPhrase.form("n:neu~ Gesetz", 'o')).isEqualTo("neue Gesetz");
  }
}
