package org.laut.de.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.laut.report.Derivation;
import org.laut.report.Factuality;

class FactualityReaderTest {
  @Test
  void names_the_predicate_above_a_noun() {
    assertThat(Marked.of("Der Wirt sagte das [Fest] ab.").embedder()).isEqualTo("absagen");
  }

  @Test
  void names_the_predicate_above_an_infinitive() {
    assertThat(Marked.of("Der Wirt plant, das Haus zu [verkaufen].").embedder())
        .isEqualTo("planen");
  }

  @Test
  void names_no_predicate_above_a_main_verb() {
    assertThat(Marked.of("Der Wirt [sagte] das Fest ab.").embedder()).isEqualTo("none");
  }

  @Test
  void gives_the_rules_and_entries_it_used() {
    assertThat(Marked.of("Der Rat will das [Fest] absagen.").read().steps())
        .extracting(FactualityReaderTest::name)
        .containsExactly("absagen", "factuality.modal");
  }

  @Test
  void a_denial_stays_a_denial_in_its_atoms() {
    assertThat(Marked.of("Der Wirt bestritt den [Verkauf].").read().factuality().mode())
        .isEqualTo(Factuality.Mode.DENIED);
  }

  private static String name(Derivation step) {
    return switch (step) {
      case Derivation.Rule rule -> rule.name();
      case Derivation.Lexicon entry -> entry.entry();
      case Derivation.Model model -> model.name();
      case Derivation.Rejected rejected -> rejected.what();
    };
  }
}
