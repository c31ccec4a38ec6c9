package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.corpus.NewsItem;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;

class WarcIntakeTest {
  private static final String PAGE =
      """
      <html lang="de"><head><title>Sperrung</title>
      <meta property="article:published_time" content="2024-11-25T06:00:00+01:00"></head>
      <body><article><p>Die Brücke sei gesperrt, sagte Groß.</p></article></body></html>
      """;
  private static final String TEXT = "Die Brücke sei gesperrt, sagte Groß.";

  private static Archive three(WarcCompression compression) {
    return new Archive(compression)
        .info()
        .page("https://a.example/1", PAGE)
        .page("https://a.example/2", PAGE)
        .page("https://a.example/3", PAGE);
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void readsPagesPlainAndPacked(WarcCompression compression) {
    Intake intake = Intake.of("crawl", three(compression).bytes());
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.parts()).hasSize(4);
    NewsItem item = intake.items().getFirst();
    assertThat(item.document().text()).isEqualTo(TEXT);
    assertThat(item.document().header().ref()).isEqualTo("https://a.example/1");
    assertThat(item.document().header().title()).isEqualTo("Sperrung");
    assertThat(item.release().url()).isEqualTo("https://a.example/1");
    assertThat(item.release().published()).isEqualTo("2024-11-25T06:00:00+01:00");
  }

  @Test
  void readsResourcesAndConversions() {
    byte[] archive =
        Archive.plain()
            .resource("https://a.example/1", MediaType.HTML, PAGE.getBytes(ISO_8859_1))
            .conversion("https://a.example/2", TEXT)
            .resource("https://a.example/3", MediaType.parse("image/png"), new byte[9])
            .bytes();
    Intake intake = Intake.of("a.warc", archive);
    assertThat(intake.texts()).containsExactly(TEXT, TEXT);
    assertThat(intake.parts().getLast())
        .isInstanceOfSatisfying(
            Part.PassedOver.class, part -> assertThat(part.kind()).isEqualTo("image/png"));
  }

  @Test
  void decodesChunksAndPackedBodies() {
    byte[] page = PAGE.getBytes(UTF_8);
    byte[] start = (Integer.toHexString(page.length) + "\r\n").getBytes(US_ASCII);
    byte[] chunked = Bytes.join(start, page, "\r\n0\r\n\r\n".getBytes(US_ASCII));
    byte[] archive =
        Archive.plain()
            .response("https://a.example/1", 200, "text/html", chunked, "chunked")
            .response("https://a.example/2", 200, "text/html", Intake.gzip(page), "gzip")
            .response("https://a.example/3", 200, "text/html", page, "br")
            .page("https://a.example/4", PAGE)
            .bytes();
    Intake intake = Intake.of("a.warc", archive);
    assertThat(intake.refs())
        .containsExactly("https://a.example/1", "https://a.example/2", "https://a.example/4");
    assertThat(intake.problems()).containsExactly("BROKEN_PACKING br RECORD 3");
  }

  @Test
  void passesOverWhatIsNoPage() {
    byte[] archive =
        Archive.plain()
            .response("https://a.example/1", 404, "text/html", PAGE.getBytes(UTF_8), null)
            .response("https://a.example/2", 200, "image/png", new byte[9], null)
            .page("https://a.example/3", PAGE)
            .bytes();
    Intake intake = Intake.of("a.warc", archive);
    assertThat(intake.refs()).containsExactly("https://a.example/3");
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.parts()).hasSize(3);
  }

  @Test
  void goesOnAfterRecordsThatCannotBeRead() {
    byte[] archive =
        Archive.plain()
            .raw("https://a.example/1", "Unsinn statt HTTP".getBytes(UTF_8))
            .response("https://a.example/2", 200, "text/html", new byte[] {1, 2, 3}, "gzip")
            .response(
                "https://a.example/3", 200, "text/html", "ffff\r\nq".getBytes(UTF_8), "chunked")
            .page("https://a.example/4", "<html><script>1</script></html>")
            .page("https://a.example/5", PAGE + "a".repeat(5 << 20))
            .response("https://a.example/6", 200, "text/plain", "%PDF-1".getBytes(UTF_8), null)
            .response("https://a.example/7", 200, "text/html", new byte[0], null)
            .page("https://a.example/8", PAGE)
            .bytes();
    Intake intake = Intake.of("a.warc", archive);
    assertThat(intake.refs()).containsExactly("https://a.example/8");
    assertThat(intake.problems())
        .containsExactly(
            "NOT_HTTP RECORD 1",
            "BROKEN_PACKING gzip RECORD 2",
            "NOT_HTTP RECORD 3",
            "NO_ARTICLE RECORD 4",
            "TOO_LONG 1 RECORD 5",
            "BINARY PDF RECORD 6",
            "EMPTY RECORD 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WARC/1.0", "WARC-Type: response", "Content-Length: ", "\r\n\r\n"})
  void findsTheNextRecordAfterABrokenHead(String part) {
    String archive = new String(three(WarcCompression.NONE).bytes(), ISO_8859_1);
    int second = archive.indexOf("WARC/1.0", archive.indexOf("example/1"));
    int at = archive.indexOf(part, second);
    String broken = archive.substring(0, at) + "\u0001?" + archive.substring(at + 2);
    Intake intake = Intake.of("a.warc", broken.getBytes(ISO_8859_1));
    assertThat(intake.refs()).contains("https://a.example/1", "https://a.example/3");
    assertThat(intake.refs()).doesNotContain("https://a.example/2");
    assertThat(intake.problems()).isNotEmpty();
  }

  @Test
  void findsTheNextRecordAfterAWrongLength() {
    String archive = new String(three(WarcCompression.NONE).bytes(), ISO_8859_1);
    int first = archive.indexOf("Content-Length: ", archive.indexOf("example/1")) + 16;
    for (String length : List.of("1", "20", "700", "99999999999")) {
      int end = archive.indexOf("\r", first);
      String wrong = archive.substring(0, first) + length + archive.substring(end);
      Intake intake = Intake.of("a.warc", wrong.getBytes(ISO_8859_1));
      assertThat(intake.problems()).as(length).isNotEmpty();
      if (length.length() < 3) {
        assertThat(intake.refs()).as(length).contains("https://a.example/3");
      }
    }
  }

  @Test
  void refusesANegativeLengthAndFindsTheNextRecord() {
    String archive = new String(three(WarcCompression.NONE).bytes(), ISO_8859_1);
    int second = archive.indexOf("Content-Length: ", archive.indexOf("example/1")) + 16;
    String wrong = archive.substring(0, second) + "-" + archive.substring(second);
    Intake intake = Intake.of("a.warc", wrong.getBytes(ISO_8859_1));
    assertThat(intake.problems()).containsExactly("NOT_WARC RECORD 3");
    assertThat(intake.refs()).containsExactly("https://a.example/1", "https://a.example/3");
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void keepsWhatWasReadBeforeTheEndIsMissing(WarcCompression compression) {
    byte[] archive = three(compression).bytes();
    int borders = 0;
    for (int cut = 1; cut < archive.length - 4; cut += 3) {
      Intake intake = Intake.of("a.warc", Arrays.copyOf(archive, cut));
      boolean border = intake.parts().size() < 4 && intake.problems().isEmpty();
      borders += border ? 1 : 0;
      assertThat(intake.problems()).as("cut %s", cut).hasSize(border ? 0 : 1);
      assertThat(intake.texts()).as("cut %s", cut).allMatch(TEXT::equals);
    }
    assertThat(borders).isLessThan(6);
    assertThat(Intake.of("a", Arrays.copyOf(archive, archive.length - 100)).items()).hasSize(2);
  }

  @Test
  void isNotStoppedByAnotherFileWithItsSuffix() {
    assertThat(Intake.of("a.warc", "kein Archiv").problems()).hasSize(1);
    assertThat(Intake.of("a.warc", new byte[50]).problems()).hasSize(1);
  }

  @Test
  void refusesAHugeHead() {
    byte[] huge = ("WARC/1.0\r\nX: " + "a".repeat(50 << 20)).getBytes(US_ASCII);
    byte[] good = Archive.plain().page("https://a.example/1", PAGE).bytes();
    Intake intake = Intake.of("a", Bytes.join(huge, "\r\n".getBytes(US_ASCII), good));
    assertThat(intake.problems()).containsExactly("TOO_LONG 1 RECORD 1");
    assertThat(intake.items()).hasSize(1);
  }

  @Test
  void stopsBombs() {
    byte[] bomb = Intake.gzip(new byte[50 << 20]);
    byte[] archive =
        Archive.plain()
            .response("https://a.example/1", 200, "text/html", bomb, "gzip")
            .page("https://a.example/2", PAGE)
            .bytes();
    Intake intake = Intake.of("a.warc", archive);
    assertThat(intake.refs()).containsExactly("https://a.example/2");
    assertThat(intake.problems()).containsExactly("TOO_LONG 1 RECORD 1");
    var packed = new Archive(WarcCompression.GZIP);
    packed.page("https://a.example/1", PAGE);
    packed.resource("https://a.example/2", MediaType.HTML, new byte[100 << 20]);
    var limits = new Limits(1 << 20, 1L << 30, 200, 1000);
    Intake stopped = Intake.of("a", new ByteArrayInputStream(packed.bytes()), limits);
    assertThat(stopped.items()).hasSize(1);
    assertThat(stopped.problems()).last().asString().startsWith("BOMB");
  }
}
