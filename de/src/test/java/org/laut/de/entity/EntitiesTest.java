package org.laut.de.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.report.SourceKind;
import org.laut.text.Span;

class EntitiesTest {
  @Test
  void full_name_surname_and_genitive_are_one_person() {
    Tagged text =
        Tagged.of(
            "Ministerin/NN Anna/NE Berghoff/NE kam/VVFIN ./STOP Berghoffs/NE Rede/NN war/VAFIN"
                + " kurz/ADJD ,/COMMA Berghoff/NE ging/VVFIN ./STOP");
    assertThat(text.mentions())
        .containsExactly("person/anna-berghoff: Anna Berghoff | Berghoffs | Berghoff");
  }

  @Test
  void particles_and_given_names_after_the_surname_belong_to_the_name() {
    assertThat(Tagged.of("Jutta/NE von/APPR der/ART Heyden/NE kam/VVFIN ./STOP").mentions())
        .containsExactly("person/jutta-von-der-heyden: Jutta von der Heyden");
    assertThat(Tagged.of("Kim/NE Sung/NE Ho/NE kam/VVFIN ,/COMMA Kims/NE Hut/NN ./STOP").mentions())
        .containsExactly("person/kim-sung-ho: Kim Sung Ho | Kims");
  }

  @Test
  void the_inflected_names_of_outlets_are_found() {
    Tagged text =
        Tagged.of(
            "laut/APPR der/ART Süddeutschen/ADJA Zeitung/NN und/KON dem/ART Magazin/NN „/MARK"
                + " Stern/NN “/MARK ./STOP");
    assertThat(text.mentions())
        .containsExactly(
            "medium/sueddeutsche-zeitung: Süddeutschen Zeitung", "medium/stern: Stern");
    assertThat(Tagged.of("Der/ART Stern/NN leuchtet/VVFIN ./STOP").mentions()).isEmpty();
  }

  @Test
  void a_noun_says_what_an_unknown_name_is() {
    Tagged text =
        Tagged.of(
            "Das/PDS meldet/VVFIN die/ART Staatsagentur/NN Sewan/NE ./STOP Sewan/NE irrt/VVFIN");
    assertThat(text.mentions()).containsExactly("agency/sewan: Sewan | Sewan");
    assertThat(text.kind("die Staatsagentur Sewan", 1)).isEqualTo(SourceKind.AGENCY);
  }

  @Test
  void compounds_are_what_their_heads_are() {
    assertThat(kind("Hafenbehörde")).isEqualTo(SourceKind.OFFICIAL);
    assertThat(kind("Gewerkschaftskreise")).isEqualTo(SourceKind.GROUP);
    assertThat(kind("Schiffbaukonzern")).isEqualTo(SourceKind.ORGANISATION);
    assertThat(kind("Baumstudie")).isEqualTo(SourceKind.DOCUMENT);
    assertThat(kind("Zeitungsberichte")).isEqualTo(SourceKind.UNNAMED);
  }

  private static SourceKind kind(String noun) {
    return Tagged.of("die/ART " + noun + "/NN").kind("die " + noun, 1);
  }

  @Test
  void somebody_who_speaks_for_a_body_is_of_its_kind() {
    Tagged text =
        Tagged.of(
            "Eine/ART Sprecherin/NN der/ART Reederei/NN ging/VVFIN ,/COMMA ein/ART"
                + " Polizeisprecher/NN kam/VVFIN ./STOP");
    assertThat(text.kind("Eine Sprecherin der Reederei", 1)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(text.kind("ein Polizeisprecher", 1)).isEqualTo(SourceKind.OFFICIAL);
  }

  @Test
  void a_role_takes_up_the_person_who_holds_it() {
    Tagged text =
        Tagged.of(
            "Wirtschaftsminister/NN Jonas/NE Kroll/NE traf/VVFIN Präsident/NN Emil/NE Harms/NE"
                + " ./STOP Der/ART Minister/NN schwieg/VVFIN ./STOP");
    assertThat(text.antecedent("Der Minister", 1)).isEqualTo("Wirtschaftsminister Jonas Kroll");
    assertThat(text.resolve("Der Minister", 1).entity()).isEqualTo("person/jonas-kroll");
  }

  @Test
  void a_pronoun_takes_up_who_agrees_and_the_preferred_first() {
    Tagged text =
        Tagged.of(
            "Anna/NE Berghoff/NE und/KON Jonas/NE Kroll/NE kamen/VVFIN mit/APPR Emil/NE Harms/NE"
                + " ./STOP Sie/PPER sagte/VVFIN ,/COMMA er/PPER warte/VVFIN ./STOP");
    int she = text.index(text.text().text().indexOf("Sie"));
    int he = text.index(text.text().text().indexOf("er warte"));
    int kroll = text.text().text().indexOf("Jonas");
    assertThat(text.entities().resolvePronoun(she, List.of()).entity())
        .isEqualTo("person/anna-berghoff");
    assertThat(text.entities().resolvePronoun(he, List.of(new Span(kroll, kroll + 11))).entity())
        .isEqualTo("person/jonas-kroll");
  }

  @Test
  void a_capital_is_a_town_behind_a_preposition_and_a_government_elsewhere() {
    Tagged text =
        Tagged.of("In/APPR Oslo/NE schneit/VVFIN es/PPER ./STOP Oslo/NE schweigt/VVFIN ./STOP");
    assertThat(text.mentions()).containsExactly("place/oslo: Oslo", "state/norwegen: Oslo");
    assertThat(text.kind("Oslo schweigt", 0)).isEqualTo(SourceKind.OFFICIAL);
  }

  @Test
  void a_general_noun_takes_up_only_its_own_kind() {
    Tagged text =
        Tagged.of(
            "Das/ART Hafenamt/NN und/KON der/ART Sender/NN Kanal-Nord/NE warnten/VVFIN ./STOP"
                + " Die/ART Behörde/NN irrt/VVFIN ,/COMMA der/ART Sender/NN auch/ADV ./STOP"
                + " Die/ART Gewerkschaft/NN schweigt/VVFIN ./STOP");
    assertThat(text.antecedent("Die Behörde", 1)).isEqualTo("Das Hafenamt");
    assertThat(text.resolve("der Sender auch", 1).entity()).isEqualTo("medium/kanal-nord");
    assertThat(text.antecedent("Die Gewerkschaft", 1)).isEmpty();
  }

  @Test
  void a_well_known_surname_needs_no_introduction_and_another_bearer_wins() {
    assertThat(Tagged.of("Das/PDS weiß/VVFIN Macron/NE ./STOP").mentions())
        .containsExactly("person/emmanuel-macron: Macron");
    assertThat(Tagged.of("Frieda/NE Macron/NE winkt/VVFIN ,/COMMA Macron/NE ./STOP").mentions())
        .containsExactly("person/frieda-macron: Frieda Macron | Macron");
  }
}
