package org.laut.de;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.text.Document;
import org.laut.text.Passage;
import org.laut.text.Term;

/// Which words of a query find which words of a text.
class TermsMeetTest {
  private static final GermanPack PACK = new GermanPack();

  @ParameterizedTest
  @CsvSource({
    "Schließung, Das Hallenbad wird geschlossen.",
    "Schließung, Die Stadt schließt das Bad.",
    "schließen, Nach dem Schluss der Debatte gingen alle.",
    "Rücktritt, Der Intendant tritt am Montag zurück.",
    "zurücktreten, Der Rücktritt kam früh.",
    "Treffen, Die Züchter treffen sich.",
    "Verlegung, Die Armee verlegt Boote.",
    "Lieferung, Sie liefern Mehl.",
    "liefern, Die Mehllieferungen blieben aus.",
    "Lieferung, Die Mehllieferungen blieben aus.",
    "mehl, Die Mehllieferungen blieben aus.",
    "tote, Der Sturz tötete zwei Menschen.",
    "Tote, Zwei Menschen waren tot.",
    "Absage, Die Band sagt das Konzert ab.",
    "Angriff, Drohnen haben die Mühle angegriffen.",
    "Einsturz, Das Dach ist eingestürzt.",
    "Festnahme, Die Polizei nahm einen Fischer fest.",
    "Wahl, Der Verein wählt am Sonntag.",
    "Verkauf, Der Verkäufer schwieg.",
    "Explosion, Ein Kessel explodierte.",
    "Demonstration, Bauern demonstrieren.",
    "verletzt, Es gab drei Verletzte.",
    "Belkarien, Die belkarische Flotte lief aus.",
    "belkarisch, Belkariens Flotte lief aus.",
    "Belkarien, Ein Belkarier schwieg.",
    "Deutschland, Der deutsche Botschafter schwieg.",
    "USA, Eine amerikanische Fregatte lief aus.",
    "Russland, Die Russen schwiegen.",
    "Genf, Die Genfer Polizei schwieg.",
    "München, Die Münchner Feuerwehr löschte.",
    "Nato, Das hieß es in Nato-Kreisen.",
    "13, Dreizehn Boote sanken.",
    "dreiundzwanzig, 23 Boote sanken.",
    "4200, Es kamen 4.200 Gäste.",
    "'4.200', Es kamen 4 200 Gäste.",
    "24, Zwei Dutzend Gäste kamen.",
    "Straße, Die Strasse ist gesperrt.",
    "strasse, Die Straße ist gesperrt.",
    "Minister, Die Ministerin schwieg.",
    "Zeuge, Drei Zeugen schwiegen.",
    "Bericht, Laut Medienberichten regnet es.",
  })
  void meet(String query, String text) {
    assertThat(keys(query)).anyMatch(body(text)::contains);
  }

  @ParameterizedTest
  @CsvSource({
    "Versuch, Sie suchen das Boot.",
    "suchen, Der Versuch gelang.",
    "Vertrag, Sie tragen Kisten.",
    "Verkauf, Sie kaufen Brot.",
    "Transport, Der Sport ruht.",
    "Zeitung, Die Zeiten waren schlecht.",
    "Laden, Sie tragen Kisten.",
    "Protest, Der Test gelang.",
    "Sitzung, Die Gäste sitzen.",
    "Termin, Der Term ist falsch.",
    "Hagenbach, Der Bach lag trocken.",
    "Koffer, Die Koffeinmenge stieg.",
    "13, Um 13.10 Uhr regnete es.",
  })
  void do_not(String query, String text) {
    assertThat(keys(query)).noneMatch(body(text)::contains);
  }

  private static Set<String> keys(String query) {
    return keys(PACK.terms(query));
  }

  private static Set<String> body(String text) {
    return keys(
        PACK.study(Document.of(text)).body().stream()
            .flatMap((Passage passage) -> passage.terms().stream())
            .toList());
  }

  private static Set<String> keys(List<Term> terms) {
    Set<String> keys = new HashSet<>();
    for (Term term : terms) {
      keys.add(term.lemma());
      keys.addAll(term.parts());
    }
    return keys;
  }
}
