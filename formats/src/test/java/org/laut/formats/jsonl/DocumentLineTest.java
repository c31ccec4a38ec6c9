package org.laut.formats.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.text.Document;
import org.laut.text.Header;

class DocumentLineTest {
  @Test
  void readsAllItKnowsAndLeavesTheRest() throws BadLine {
    String line =
        """
        {"id":"a1","text":"Er komme.","title":"T","publisher":"P","published":"2024-11-25",\
        "language":"de","tags":[1]}\
        """;
    Header header = new Header("a1", "T", "P", LocalDate.of(2024, 11, 25), "de");
    assertThat(DocumentLine.parse(line)).isEqualTo(new Document("Er komme.", header));
  }

  @Test
  void needsIdAndTextOnly() throws BadLine {
    assertThat(DocumentLine.parse("{\"id\":7,\"text\":\"\",\"title\":null}"))
        .isEqualTo(new Document("", new Header("7", null, null, null, null)));
  }

  @Test
  void takesTheDayOfAPointInTime() throws BadLine {
    String line = "{\"id\":\"a\",\"text\":\"t\",\"published\":\"2024-11-25T23:10:00+01:00\"}";
    assertThat(DocumentLine.parse(line).header().published()).isEqualTo(LocalDate.of(2024, 11, 25));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense                                         | NOT_JSON   | column 1",
        "{\"id\":\"a\",\"text\":\"t\"                     | NOT_JSON   | column 21",
        "[\"id\"]                                         | NO_OBJECT  | ``",
        "{\"text\":\"t\"}                                 | MISSING    | id",
        "{\"id\":\"a\"}                                   | MISSING    | text",
        "{\"id\":\"a\",\"text\":null}                     | MISSING    | text",
        "{\"id\":\"a\",\"text\":[1]}                      | WRONG_TYPE | text",
        "{\"id\":\"a\",\"text\":\"t\",\"title\":3}        | WRONG_TYPE | title",
        "{\"id\":\"a\",\"text\":\"t\",\"published\":\"gestern\"} | NO_DATE | gestern",
        "{\"id\":\"a\",\"text\":\"t\",\"published\":\"2024-02-30\"} | NO_DATE | 2024-02-30",
      })
  void saysWhatIsWrong(String line, BadLine.Fault fault, String detail) {
    assertThatExceptionOfType(BadLine.class)
        .isThrownBy(() -> DocumentLine.parse(line))
        .matches(e -> e.fault() == fault, fault.name())
        .extracting(BadLine::detail)
        .isEqualTo(detail);
  }
}
