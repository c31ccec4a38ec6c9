package org.laut.de.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Der Damm sei sicher, sagte die Bürgermeisterin.",
        "de | DER DAMM SEI SICHER, SAGTE DIE BÜRGERMEISTERIN.",
        "de | Brücke gesperrt",
        "de | Regierung plant Entlastungen",
        "de | Die Firma „Blue Harbor of the North“ hat das nicht bestätigt.",
        "en | The dam is safe, the mayor said on Monday.",
        "fr | La digue est sûre, a déclaré la maire lundi.",
        "es | El dique es seguro, dijo la alcaldesa el lunes.",
        "it | La diga è sicura, ha detto la sindaca lunedì.",
        "nl | De dijk is veilig, zei de burgemeester op maandag.",
        "pl | Tama jest bezpieczna, powiedziała w poniedziałek burmistrzyni.",
        "tr | Baraj güvenli, dedi belediye başkanı pazartesi günü.",
        "pt | O dique não é seguro, disse a prefeita, mas ninguém foi embora.",
        "ru | Плотина безопасна, сказала мэр в понедельник, и мы ей верим.",
        "uk | Гребля безпечна, сказала міська голова в понеділок.",
        "el | Το φράγμα είναι ασφαλές.",
        "und | 12345 – 67 !",
        "und | ''"
      })
  void namesTheLanguage(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }

  @Test
  void looksAtTheTextOfACut() {
    assertThat(LanguageGuess.of(new GermanTokenizer().tokenize("Es regnet."))).isEqualTo("de");
  }
}
