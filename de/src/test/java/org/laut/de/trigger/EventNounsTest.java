package org.laut.de.trigger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.de.table.Row;
import org.laut.report.EventType;

class EventNounsTest {
  private static final EventNouns NOUNS = EventNouns.load();

  private static EventNoun noun(String lemma) {
    return requireNonNull(NOUNS.find(lemma), lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "Festnahme, COERCE",
    "Staatsbesuch, CONSULT",
    "Waffenruhe, RETREAT",
    "Attentat, ASSAULT",
    "Embargo, SANCTION",
  })
  void a_strong_noun_names_an_event_by_itself(String lemma, EventType type) {
    assertThat(noun(lemma).strength()).isEqualTo(EventNoun.Strength.STRONG);
    assertThat(noun(lemma).type()).isEqualTo(type);
  }

  @Test
  void a_noun_knows_where_its_participants_stand() {
    EventNoun arrest = noun("Festnahme");
    assertThat(arrest.mode()).isEqualTo("arrest");
    assertThat(arrest.actor()).containsExactly(new Slot.Preposition("durch"));
    assertThat(arrest.recipient())
        .containsExactly(Slot.Role.GENITIVE, new Slot.Preposition("von"), Slot.Role.POSSESSIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "Außenministertreffen, Treffen",
    "Hafenblockade, Blockade",
    "US-Angriff, Angriff",
    "Drei-Parteien-Gespräch, Gespräch",
    "Ölembargo, Embargo",
    "G7-Krisengipfel, Krisengipfel",
    "UN-Hafensperrung, Sperrung",
  })
  void a_compound_is_read_as_its_longest_listed_ending(String compound, String ending) {
    assertThat(noun(compound).lemma()).isEqualTo(ending);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "a", "Ei", "Brücke", "Xbesuch", "Strbesuch", "treffen-", "Hack-"})
  void other_words_are_not_found(String word) {
    assertThat(NOUNS.find(word)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wahlkampf",
        "Fahrzeug",
        "Haushalt",
        "Inhalt",
        "Gehalt",
        "Vortrag",
        "Beitrag",
        "Fortschritt",
        "Anflug",
        "Aufgabe",
        "Hausaufgabe",
        "Ausgabe",
        "Vorgabe",
        "Zugabe",
        "Bezug",
        "Vollzug",
        "Schnellzug",
        "Aufzug",
        "Staat",
        "Rechtsstaat",
        "Zusammenarbeit",
        "Konflikt",
        "Krise",
        "Krieg",
        "Bürgerkrieg",
        "Handelskrieg",
        "Beziehung",
        "Zufall",
        "Wasserfall",
        "Notfall",
        "Abfall",
        "Vorschlag",
        "Herzschlag",
        "Begriff",
        "Zugriff",
        "Umbruch",
        "Steinbruch",
        "Eintritt",
        "Zutritt",
        "Raumfahrt",
        "Wohlfahrt",
        "Zufahrt",
        "Ausnahme",
        "Einnahme",
        "Anteilnahme",
        "Zunahme",
        "Botschaft",
        "Gesellschaft",
        "Mannschaft",
        "Fraktion",
        "Redaktion",
        "Reaktion",
        "Transaktion",
        "Interaktion",
        "Kommission",
        "Koalition",
        "Position",
        "Auswahl",
        "Briefwahl",
        "Anzahl",
        "Wahlbeteiligung",
        "Manifest",
        "Attest",
        "Vorurteil",
        "Abteilung",
        "Zeitung",
        "Wohnung",
        "Reinigung",
        "Entzündung",
        "Lungenentzündung",
        "Vermehrung",
        "Beispiel",
        "Zuflucht",
        "Vorsitzende",
        "Friedensprozess",
        "Auswahlverfahren",
        "Datenschutz",
        "Verfassungsschutz",
        "Nationalversammlung",
        "Grundgesetz",
        "Aussichtsturm",
        "Sekunde",
        "Schönheitsideal",
        "Schraube",
        "Urlaub",
        "Staub",
        "Strompreisen",
        "Verhandlungskreisen",
        "Weinbrand",
        "Fußball",
        "Studie",
        "Opfer",
        "Verkehr",
        "Arbeitskreis",
        "Machtkampf",
        "Jugendarbeit"
      })
  void an_ending_may_mislead(String word) {
    EventNoun found = NOUNS.find(word);
    assertThat(found == null || found.strength() == EventNoun.Strength.NONE).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Klagen, Klage",
    "Auslandsreisen, Auslandsreise",
    "Flugzeugabstürzen, Flugzeugabsturz",
    "Todesfällen, Todesfall",
    "Straßenkämpfen, Kampf",
    "Beinprellunge, Prellung",
    "Warnschuß, Warnschuss",
    "Parteikongreß, Kongress",
  })
  void a_form_without_a_lemma_of_its_own_will_do(String form, String lemma) {
    assertThat(noun(form).lemma()).isEqualTo(lemma);
  }

  @Test
  void a_prefix_makes_another_word() {
    assertThat(NOUNS.find("Unbesuch")).isNull();
    assertThat(NOUNS.find("Rückoffensive")).isNull();
    assertThat(NOUNS.find("Dorfoffensive")).isNotNull();
    assertThat(NOUNS.find("Vorentscheidung")).isNull();
  }

  @Test
  void a_noun_stands_once() {
    List<Row> rows =
        List.of(
            new Row("n:1", List.of("Flut", "none", "-", "-", "-", "-", "Eine Flut an Briefen.")),
            new Row("n:2", List.of("Flut", "weak", "disaster", "-", "-", "-", "Die Flut kam.")));
    assertThatIllegalStateException()
        .isThrownBy(() -> EventNouns.read(rows))
        .withMessage("n:2: Flut twice");
  }

  @ParameterizedTest
  @CsvSource({"strong, -", "none, trial"})
  void a_type_is_what_an_event_has(String strength, String type) {
    Row row = new Row("n:1", List.of("Urteil", strength, type, "-", "-", "-", "Das Urteil fiel."));
    assertThatIllegalStateException().isThrownBy(() -> EventNouns.read(List.of(row)));
  }
}
