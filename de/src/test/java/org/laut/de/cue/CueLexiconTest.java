package org.laut.de.cue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.de.table.Row;
import org.laut.report.Act;
import org.laut.report.Stance;

class CueLexiconTest {
  private static final CueLexicon CUES = CueLexicon.load();

  private static CueNoun noun(String lemma) {
    return requireNonNull(CUES.noun(lemma));
  }

  @ParameterizedTest
  @CsvSource({
    "sagen, ASSERTS, DASS",
    "sagen, ASSERTS, WIE",
    "bestreiten, DENIES, ZU",
    "zurückweisen, DENIES, OBJECT",
    "fordern, DEMANDS, OBJECT",
    "auffordern, DEMANDS, ZU",
    "warnen, ASSERTS, PREPOSITION",
    "ankündigen, ANNOUNCES, ZU",
    "fragen, ASKS, OB",
    "twittern, ASSERTS, QUOTE",
    "hoffen, ASSERTS, V2",
  })
  void a_verb_has_stance_and_frame(String lemma, Stance stance, Frame frame) {
    assertThat(CUES.verbs(lemma))
        .anyMatch(use -> use.stance() == stance && use.frames().contains(frame));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lernen", "beginnen", "helfen", "gehen", "machen", "nehmen", "geben", "lassen"})
  void a_verb_of_doing_is_no_cue_by_itself(String lemma) {
    assertThat(CUES.verbs(lemma)).noneMatch(use -> use.with().isEmpty());
  }

  @Test
  void further_words_make_a_cue_of_a_light_verb() {
    assertThat(CUES.verbs("bringen"))
        .anyMatch(use -> use.with().equals(List.of("zum", "ausdruck")));
    assertThat(CUES.verbs("ausgehen"))
        .anyMatch(use -> use.with().equals(List.of("davon")) && use.frames().contains(Frame.DASS));
  }

  @Test
  void the_use_with_most_words_comes_first() {
    assertThat(CUES.verbs("äußern"))
        .isSortedAccordingTo((a, b) -> b.with().size() - a.with().size());
  }

  @Test
  void a_use_with_a_complement_comes_before_one_without() {
    assertThat(CUES.verbs("kritisieren").getFirst().prepositions()).containsExactly("als");
    assertThat(CUES.verbs("kritisieren").getLast().prepositions()).isEmpty();
  }

  @Test
  void a_governed_preposition_tells_what_the_gist_is() {
    assertThat(CUES.verbs("warnen"))
        .anyMatch(
            use -> use.frames().contains(Frame.PREPOSITION) && use.prepositions().contains("vor"));
    assertThat(CUES.verbs("bezeichnen"))
        .anyMatch(use ->
            use.frames().contains(Frame.OBJECT)
                && !use.frames().contains(Frame.PREPOSITION)
                && use.prepositions().contains("als"));
  }

  @Test
  void the_speaker_may_stand_elsewhere() {
    assertThat(CUES.verbs("verlauten"))
        .anyMatch(
            use -> use.speaker() == CueVerb.Speaker.VON && use.prepositions().contains("aus"));
    assertThat(CUES.verbs("heißen"))
        .isNotEmpty()
        .allMatch(use -> use.speaker() == CueVerb.Speaker.NONE && use.with().contains("es"));
  }

  @ParameterizedTest
  @CsvSource({
    "bekanntgeben, ASSERTS",
    "widersprechen, DENIES",
    "ankündigen, ANNOUNCES",
    "versprechen, ANNOUNCES",
    "zweifeln, DENIES",
  })
  void a_stance_is_that_of_the_verb_not_of_its_content(String lemma, Stance stance) {
    assertThat(CUES.verbs(lemma)).anyMatch(use -> use.stance() == stance);
  }

  @Test
  void a_dative_object_may_be_the_gist() {
    assertThat(CUES.verbs("widersprechen"))
        .anyMatch(use -> use.frames().contains(Frame.DATIVE) && use.stance() == Stance.DENIES);
  }

  @Test
  void a_verb_attributes_nothing_with_some_words() {
    CueVerb reflexive = CUES.verbs("befinden").getFirst();
    assertThat(reflexive.with()).containsExactly("sich");
    assertThat(reflexive.frames()).isEmpty();
  }

  @Test
  void a_negation_turns_a_denial() {
    assertThat(CUES.verbs("bestreiten").getFirst().with()).containsExactly("nicht");
    assertThat(CUES.verbs("bestreiten").getFirst().stance()).isEqualTo(Stance.ASSERTS);
  }

  @Test
  void a_noun_knows_its_uses() {
    CueNoun report = noun("Bericht");
    CueNoun hope = noun("Hoffnung");
    CueNoun view = noun("Ansicht");
    assertThat(report.uses()).contains(NounUse.DOCUMENT, NounUse.LAUT, NounUse.ZUFOLGE);
    assertThat(report.act()).isEqualTo(Act.WRITING);
    assertThat(hope.uses()).contains(NounUse.SUPPORT_VERB);
    assertThat(hope.verbs()).contains("äußern");
    assertThat(hope.prepositions()).containsExactly("auf");
    assertThat(view.uses()).contains(NounUse.NACH).doesNotContain(NounUse.DOCUMENT);
  }

  @Test
  void a_compound_attributes_as_its_head_does() {
    assertThat(noun("Feuerwehrangaben").lemma()).isEqualTo("Angabe");
    assertThat(noun("Zeugenaussage").lemma()).isEqualTo("Zeugenaussage");
    assertThat(CUES.noun("Brotherstellung")).isNull();
    assertThat(CUES.noun("Passwort")).isNull();
    assertThat(CUES.noun("")).isNull();
  }

  @Test
  void an_adverb_is_found_at_the_beginning_of_a_sentence() {
    assertThat(CUES.adverb("Angeblich"))
        .isEqualTo(new CueAdverb("angeblich", CueAdverb.Kind.HEARSAY));
    assertThat(CUES.adverb("demnach"))
        .isEqualTo(new CueAdverb("demnach", CueAdverb.Kind.ACCORDING));
    assertThat(CUES.adverb("gestern")).isNull();
  }

  @Test
  void words_that_are_not_listed_are_no_cues() {
    assertThat(CUES.verbs("kochen")).isEmpty();
    assertThat(CUES.noun("Brücke")).isNull();
  }

  @Test
  void a_noun_stands_once() {
    Row row = new Row("n:1", List.of("Wort", "speech", "asserts", "-", "nach", "-", "-"));
    assertThatIllegalStateException()
        .isThrownBy(() -> CueLexicon.of(List.of(), List.of(row, row), List.of(), List.of()));
  }

  @Test
  void a_head_is_a_noun_of_the_lexicon() {
    Row head = new Row("h:1", List.of("angaben", "Angabe"));
    assertThatIllegalStateException()
        .isThrownBy(() -> CueLexicon.of(List.of(), List.of(), List.of(head), List.of()))
        .withMessage("h:1: Angabe is no noun of the lexicon");
  }
}
