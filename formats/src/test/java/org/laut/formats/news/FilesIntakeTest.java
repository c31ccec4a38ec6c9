package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.text.Document;
import org.laut.text.Header;

class FilesIntakeTest {
  private static final String TEXT = "Die Brücke sei gesperrt, sagte „Bürgermeister“ Groß.\n";
  private static final String PAGE =
      """
      <html lang="de"><head><title>Sperrung</title>
      <link rel="canonical" href="https://bote.example/sperrung">
      <meta name="author" content="Ida Holm"><meta property="og:site_name" content="Bote">
      <meta property="article:published_time" content="2024-11-25T06:00:00+0100"></head>
      <body><article><p>Die Brücke sei gesperrt, sagte Groß.</p></article></body></html>
      """;

  @Test
  void aTextIsOneItemWithItsNameAsId() {
    var header = new Header("dir/a.txt", null, null, null, null);
    assertThat(Intake.of("dir/a.txt", TEXT).item())
        .isEqualTo(new NewsItem(new Document(TEXT, header), Release.UNKNOWN));
    assertThat(Intake.of("-", TEXT).item().document()).isEqualTo(Document.of(TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[dpa] Der Zug fährt.", "{so} steht es da.", "<Zwischenruf> Nein.", "<"})
  void aTextMayBeginWithASignOfAnotherFormat(String text) {
    assertThat(Intake.of("a.txt", text).texts()).containsExactly(text);
  }

  @Test
  void aPageSaysWhenWhereAndByWhom() {
    var header = new Header("a", "Sperrung", "Bote", LocalDate.of(2024, 11, 25), "de");
    var moment = OffsetDateTime.parse("2024-11-25T06:00:00+01:00");
    var release =
        new Release("Ida Holm", moment, Usage.USABLE, null, null, "https://bote.example/sperrung");
    assertThat(Intake.of("a", PAGE).item())
        .isEqualTo(
            new NewsItem(new Document("Die Brücke sei gesperrt, sagte Groß.", header), release));
  }

  @Test
  void findsTheEncodingOfTextsAndPages() {
    String plain = TEXT.replace("„", "").replace("“", "");
    assertThat(Intake.of("a.txt", plain.getBytes(ISO_8859_1)).texts()).containsExactly(plain);
    assertThat(Intake.of("a.txt", TEXT.getBytes(UTF_16)).texts()).containsExactly(TEXT);
    String article = "Die Brücke sei gesperrt, sagte Groß.";
    String declared = PAGE.replace("<head>", "<head><meta charset=\"utf-8\">");
    assertThat(Intake.of("a", declared.getBytes(ISO_8859_1)).texts()).containsExactly(article);
    assertThat(Intake.of("a", PAGE.getBytes(UTF_16)).texts()).containsExactly(article);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.txt", "a.html", "a.jsonl", "a.json", "a.xml", "a.warc", "a.gz"})
  void nothingIsEmptyWhateverItsName(String name) {
    assertThat(Intake.of(name, "").problems()).containsExactly("EMPTY INPUT 0");
    assertThat(Intake.of(name, Intake.gzip(new byte[0])).problems())
        .containsExactly("EMPTY INPUT 0");
  }

  @Test
  void blanksAreEmpty() {
    assertThat(Intake.of("a.txt", " \n\t\n").problems()).containsExactly("EMPTY INPUT 0");
  }

  @Test
  void aPageWithoutArticleIsRefused() {
    assertThat(Intake.of("a", "<html><script>1</script></html>").problems())
        .containsExactly("NO_ARTICLE INPUT 0");
  }

  @Test
  void namesBinaryFiles() {
    assertThat(Intake.of("a.txt", "%PDF-1.7 x").problems()).containsExactly("BINARY PDF INPUT 0");
    byte[] random = new byte[5000];
    new Random(3).nextBytes(random);
    assertThat(Intake.of("a.html", random).problems()).containsExactly("BINARY INPUT 0");
  }

  @Test
  void refusesAHugeFile() {
    byte[] huge = new byte[50 << 20];
    Arrays.fill(huge, (byte) 'a');
    assertThat(Intake.of("a.txt", huge).problems()).containsExactly("TOO_LONG 1 INPUT 0");
  }

  @Test
  void unpacksWhatIsPacked() {
    assertThat(Intake.of("a.txt.gz", Intake.gzip(TEXT.getBytes(UTF_8))).texts())
        .containsExactly(TEXT);
    byte[] twice = Intake.gzip(Intake.gzip(TEXT.getBytes(UTF_8)));
    assertThat(Intake.of("a", twice).problems()).containsExactly("BINARY GZIP INPUT 0");
  }

  @Test
  void tellsWhenBytesDoNotCome() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk\nis gone");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    assertThat(Intake.of("a", broken, Intake.SMALL).problems())
        .containsExactly("UNFETCHED disk?is gone INPUT 0");
  }
}
