package org.laut.de.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.de.table.Row;
import org.laut.de.trigger.EventVerb.Kind;
import org.laut.report.EventType;

class EventVerbsTest {
  private static final EventVerbs VERBS = EventVerbs.load();

  private static EventVerb plain(String lemma) {
    return VERBS.of(lemma).stream().filter(use -> use.with().isEmpty()).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "festnehmen, COERCE",
    "freilassen, RETREAT",
    "abstürzen, ACCIDENT",
    "verwüsten, DISASTER",
    "unterzeichnen, AGREE",
    "verschwinden, UNTYPED",
    "veröffentlichen, RELEASE_DATA",
  })
  void a_verb_names_an_event_of_a_type(String lemma, EventType type) {
    assertThat(plain(lemma).kind()).isEqualTo(Kind.EVENT);
    assertThat(plain(lemma).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stattfinden", "absagen", "scheitern", "durchführen", "haben"})
  void a_light_verb_leaves_the_event_to_its_noun(String lemma) {
    assertThat(plain(lemma).kind()).isEqualTo(Kind.LIGHT);
    assertThat(plain(lemma).type()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gehören", "wohnen", "kosten"})
  void in_a_state_nothing_happens(String lemma) {
    assertThat(plain(lemma).kind()).isEqualTo(Kind.STATE);
  }

  @Test
  void further_words_decide_what_happens() {
    EventVerb orbit = VERBS.of("bringen").getFirst();
    assertThat(plain("bringen").kind()).isEqualTo(Kind.LIGHT);
    assertThat(orbit.with()).hasSizeGreaterThan(1);
    assertThat(VERBS.of("treten"))
        .anyMatch(
            use -> use.with().equals(List.of("in", "kraft")) && use.type() == EventType.LEGISLATE);
  }

  @Test
  void the_use_with_most_words_comes_first() {
    assertThat(VERBS.of("setzen")).isSortedAccordingTo((a, b) -> b.with().size() - a.with().size());
  }

  @Test
  void the_slots_are_those_of_the_active_clause() {
    assertThat(plain("festnehmen").actor()).containsExactly(Slot.Role.SUBJECT);
    assertThat(plain("festnehmen").recipient()).containsExactly(Slot.Role.OBJECT);
    assertThat(plain("sterben").actor()).isEmpty();
    assertThat(plain("sterben").recipient()).containsExactly(Slot.Role.SUBJECT);
    assertThat(plain("verhandeln").recipient()).containsExactly(new Slot.Preposition("mit"));
  }

  @Test
  void an_adverb_that_looks_like_a_particle_is_no_part_of_the_verb() {
    assertThat(VERBS.of("schwerverletzen")).isEqualTo(VERBS.of("verletzen"));
    assertThat(VERBS.of("schwerfallen")).isNotEqualTo(VERBS.of("fallen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sagen", "mitteilen", "betonen", "berichten", "äußern", "schwer", ""})
  void verbs_of_saying_and_other_words_are_not_listed(String lemma) {
    assertThat(VERBS.of(lemma)).isEmpty();
  }

  @Test
  void an_event_has_a_type_and_nothing_else_has_one() {
    Row row = new Row("v:1", List.of("liegen", "-", "state", "move", "-", "-", "-", "Es liegt."));
    assertThatIllegalStateException().isThrownBy(() -> EventVerbs.read(List.of(row)));
  }

  @Test
  void a_slot_is_a_case_or_a_preposition() {
    Row row = new Row("v:1", List.of("gehen", "-", "light", "-", "-", "subjekt", "-", "Er ging."));
    assertThatIllegalStateException()
        .isThrownBy(() -> EventVerbs.read(List.of(row)))
        .withMessage("v:1: no slot called subjekt");
  }

  @Test
  void a_use_stands_once() {
    Row one = new Row("v:1", List.of("gehen", "-", "light", "-", "-", "-", "-", "Er ging."));
    Row two = new Row("v:2", List.of("gehen", "-", "state", "-", "-", "-", "-", "Er geht."));
    assertThatIllegalStateException().isThrownBy(() -> EventVerbs.read(List.of(one, two)));
  }
}
