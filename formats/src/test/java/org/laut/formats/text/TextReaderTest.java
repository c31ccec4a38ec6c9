package org.laut.formats.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static final String TEXT = "Die Brücke über die Öre sei gesperrt, sagte Jürgen Groß.\r\n";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void readsUtf8AsItIs() throws NotText {
    assertThat(TextReader.decode(TEXT.getBytes(UTF_8))).isEqualTo(new Decoded(TEXT, UTF_8, 0));
  }

  @Test
  void dropsTheByteOrderMarkOnly() throws NotText {
    byte[] bytes = ("\uFEFF" + TEXT + "\uFEFFEnde").getBytes(UTF_8);
    assertThat(TextReader.decode(bytes).text()).isEqualTo(TEXT + "\uFEFFEnde");
  }

  @Test
  void readsNothingAsNothing() throws NotText {
    assertThat(TextReader.decode(new byte[0])).isEqualTo(new Decoded("", UTF_8, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithAndWithoutMark(String name) throws NotText {
    Charset charset = Charset.forName(name);
    Decoded expected = new Decoded(TEXT, charset, 0);
    assertThat(TextReader.decode(TEXT.getBytes(charset))).isEqualTo(expected);
    assertThat(TextReader.decode(("\uFEFF" + TEXT).getBytes(charset))).isEqualTo(expected);
  }

  @Test
  void takesAByteOrderMarkForItsWordInOtherScripts() throws NotText {
    String russian = "Мост закрыт, сказал мэр.";
    assertThat(TextReader.decode(("\uFEFF" + russian).getBytes(UTF_16LE)).text())
        .isEqualTo(russian);
    assertThat(TextReader.decode(("\uFEFF" + russian).getBytes(UTF_16BE)).text())
        .isEqualTo(russian);
  }

  @Test
  void tellsLatin1FromWindows() throws NotText {
    assertThat(TextReader.decode(TEXT.getBytes(ISO_8859_1)))
        .isEqualTo(new Decoded(TEXT, ISO_8859_1, 0));
    String quoted = "„Die Straße ist frei“, sagte er – und ging.";
    assertThat(TextReader.decode(quoted.getBytes(WINDOWS)))
        .isEqualTo(new Decoded(quoted, WINDOWS, 0));
  }

  @Test
  void countsDamageInUtf8() throws NotText {
    byte[] bytes = (TEXT + TEXT).getBytes(UTF_8);
    bytes[10] = (byte) 0xFF;
    Decoded decoded = TextReader.decode(bytes);
    assertThat(decoded.charset()).isEqualTo(UTF_8);
    assertThat(decoded.damaged()).isEqualTo(1);
    assertThat(decoded.text()).contains("\uFFFD").contains("über");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 Text", "PK\u0003\u0004xxxx", "{\\rtf1 Text}", "GIF89a"})
  void namesCommonFilesThatAreNoText(String start) {
    assertThatExceptionOfType(NotText.class)
        .isThrownBy(() -> TextReader.decode(start.getBytes(ISO_8859_1)))
        .extracting(NotText::kind)
        .asString()
        .isNotEmpty();
  }

  @Test
  void refusesRandomBytesOfAnyLength() {
    for (int seed = 0; seed < 50; seed++) {
      byte[] bytes = new byte[200 + 97 * seed];
      new Random(seed).nextBytes(bytes);
      assertThatExceptionOfType(NotText.class)
          .as("seed %s", seed)
          .isThrownBy(() -> TextReader.decode(bytes));
    }
  }

  @Test
  void readsTextWithAStrayControlCharacter() throws NotText {
    String text = TEXT + "\0" + TEXT;
    assertThat(TextReader.decode(text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void readsALineOfFiveMegabytes() throws NotText {
    byte[] bytes = new byte[5 << 20];
    Arrays.fill(bytes, (byte) 'a');
    assertThat(TextReader.decode(bytes).text()).hasSize(5 << 20);
  }
}
