package org.laut.de.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.de.GermanPack;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.text.Document;

class SpeakersTest {
  private static final GermanPack PACK = new GermanPack();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Landrätin Holl meint, der Deich halte: „Wir haben ihn geprüft.“ | Landrätin Holl; Landrätin Holl
          Kapitän Jensen wörtlich: „Das Eis trägt nicht.“ | Kapitän Jensen
          „Das Eis trägt nicht“, so Kapitän Jensen am Abend. | Kapitän Jensen
          Kiels Hafenmeister Ole Jensen sagte, das Eis trage nicht. | Kiels Hafenmeister Ole Jensen
          Einer der drei Fischer sagte: „Das Eis trägt nicht.“ | Einer der drei Fischer
          In dem Gutachten des Umweltamts heißt es, der Deich sei dicht. | des Umweltamts > dem Gutachten
          Die Förster sagten, der Wald, der hier beginne, sei gesund. | Die Förster
          Ein Boot, das leer war, habe am Ufer gelegen, meldete die Wache. | die Wache
          Die Brücke trage alle, die zu Fuß kommen, so Bauleiter Kern. | Bauleiter Kern
          Die Fähre, die am Montag kam, fährt wieder ab, so Kapitän Jensen. | Kapitän Jensen
          Das Motto „Holz, Stein und Lehm“ gelte weiter, sagte der Maurer. | der Maurer
          Das Dach sei dicht, sagte der Küster weiter. | der Küster
          Der Küster sagte, wenn es regne, bleibe das Dach dicht. | Der Küster
          In dem Schreiben wird gefordert, dass die Schleuse offen bleibt. | dem Schreiben
          """)
  void the_frame_names_them(String text, String expected) {
    assertThat(speakers(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Bürgermeister Enno Focken äußerte sich verärgert. Der Bund habe zu spät gezahlt. | Bürgermeister Enno Focken
          Jutta Kern räumte den Fehler in der Ratssitzung ein. Sie habe die Frist vergessen. | Jutta Kern; Jutta Kern
          Der Wirt klagte, dass der Koch fehle, und versprach Besserung. Der Koch sei krank. | Der Wirt; Der Wirt; Der Wirt
          """)
  void the_sentence_before_names_them(String text, String expected) {
    assertThat(speakers(text)).isEqualTo(expected);
  }

  private static String speakers(String text) {
    return PACK.read(Document.of(text)).statements().stream()
        .map(statement -> hands(statement, text))
        .collect(Collectors.joining("; "));
  }

  private static String hands(Statement statement, String text) {
    return statement.chain().links().stream()
        .map(Link::source)
        .map(source -> source instanceof Source.Named named ? named.mention().of(text) : "-")
        .collect(Collectors.joining(" > "));
  }
}
