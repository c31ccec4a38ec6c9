package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.text.Document;
import org.laut.text.Header;

class LinesIntakeTest {
  private static final String GOOD = "{\"id\":\"a\",\"text\":\"Die Fähre fährt.\"}";

  @Test
  void takesAllFields() {
    String line =
        """
        {"id":"a1","text":"Er komme.","title":"T","publisher":"P",\
        "published":"2024-11-25T00:10:00+01:00","language":"de","byline":"Von Ida Holm",\
        "version_of":"a0","status":"corrected","source":"Q","url":"https://p.example/a","x":[{}]}\
        """;
    var header = new Header("a1", "T", "P", LocalDate.of(2024, 11, 25), "de");
    var moment = OffsetDateTime.parse("2024-11-25T00:10:00+01:00");
    var release =
        new Release("Von Ida Holm", moment, Usage.CORRECTED, "a0", "Q", "https://p.example/a");
    assertThat(Intake.of("a.jsonl", line).item())
        .isEqualTo(new NewsItem(new Document("Er komme.", header), release));
  }

  @Test
  void aDayIsNoMoment() {
    NewsItem item = Intake.of("a", "{\"id\":7,\"text\":\"t\",\"published\":\"2024-11-25\"}").item();
    assertThat(item.document().header().published()).isEqualTo(LocalDate.of(2024, 11, 25));
    assertThat(item.release()).isEqualTo(Release.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"usable,USABLE", "corrected,CORRECTED", "withdrawn,WITHDRAWN"})
  void knowsTheStatus(String status, Usage usage) {
    String line = "{\"id\":\"a\",\"text\":\"t\",\"status\":\"" + status + "\"}";
    assertThat(Intake.of("a", line).item().release().usage()).isEqualTo(usage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense                                                   | NOT_JSON column 1",
        "{\"id\":\"b\",\"text\":\"abge                              | NOT_JSON column 23",
        "[1]                                                        | NO_OBJECT",
        "{\"text\":\"t\"}                                           | MISSING id",
        "{\"id\":\"b\",\"text\":[1]}                                | WRONG_TYPE text",
        "{\"id\":\"b\",\"text\":\"t\",\"published\":\"gestern\"}    | NO_DATE gestern",
        "{\"id\":\"b\",\"text\":\"t\",\"published\":\"2024-02-30\"} | NO_DATE 2024-02-30",
        "{\"id\":\"b\",\"text\":\"t\",\"status\":\"weg\"}           | WRONG_VALUE status",
      })
  void goesOnAfterABadLine(String line, String problem) {
    Intake intake = Intake.of("news.jsonl", GOOD + "\n" + line + "\n\n" + GOOD + "\n");
    assertThat(intake.refs()).containsExactly("a", "a");
    assertThat(intake.problems()).containsExactly(problem + " LINE 2");
  }

  @Test
  void goesOnAfterAHugeLine() {
    byte[] huge = "{\"id\":\"b\",\"text\":\"%s\"}".formatted("a".repeat(50 << 20)).getBytes(UTF_8);
    byte[] all = Bytes.join((GOOD + "\n").getBytes(UTF_8), huge, ("\n" + GOOD).getBytes(UTF_8));
    Intake intake = Intake.of("news.jsonl", all);
    assertThat(intake.refs()).containsExactly("a", "a");
    assertThat(intake.problems()).containsExactly("TOO_LONG 1 LINE 2");
  }

  @Test
  void refusesLatin1AndReadsUtf16() {
    byte[] mixed =
        Bytes.join("{\"id\":\"b\",\"text\":\"ä\"}\n".getBytes(ISO_8859_1), GOOD.getBytes(UTF_8));
    Intake latin = Intake.of("news.jsonl", mixed);
    assertThat(latin.refs()).containsExactly("a");
    assertThat(latin.problems()).containsExactly("WRONG_ENCODING UTF-8 LINE 1");
    assertThat(Intake.of("x", (GOOD + "\n" + GOOD).getBytes(UTF_16)).texts())
        .containsExactly("Die Fähre fährt.", "Die Fähre fährt.");
  }

  @Test
  void refusesDeepNesting() {
    String deep = "{\"id\":\"b\",\"x\":" + "[".repeat(100_000);
    Intake intake = Intake.of("news.jsonl", deep + "\n" + GOOD);
    assertThat(intake.refs()).containsExactly("a");
    assertThat(intake.problems())
        .singleElement()
        .asString()
        .matches("NOT_JSON column 5\\d\\d LINE 1");
  }

  @Test
  void handsOnNoMoreItemsThanTheLimit() {
    String all = (GOOD + "\n").repeat(1500);
    Intake intake = Intake.of("news.jsonl", all);
    assertThat(intake.items()).hasSize(1000);
    assertThat(intake.problems()).containsExactly("TOO_MANY 1000 LINE 1001");
  }
}
