package org.laut.formats.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.report.Report;
import org.laut.text.Span;

class RecordReaderTest {
  private static final Report REPORT =
      RecordWriterTest.report(List.of(RecordWriterTest.statement("s1", new Span(15, 23), null)));
  private static final String TEXT = REPORT.document().text();
  private static final String RECORD = new String(new RecordWriter().write(REPORT), UTF_8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laut/record/1      | laut/record/2        | schema is laut/record/2",
        "\"length\":36      | \"length\":37        | not of this text",
        "\"exact\":\"sagte\"| \"exact\":\"meinte\" | is not \"meinte\"",
        "\"start\":24       | \"start\":99         | no span of the text",
        "\"start\":24       | \"start\":-1         | no span of the text",
        "\"start\":24       | \"start\":2.5        | WRONG_TYPE start",
        "\"relay\"          | \"origin\"           | one origin",
        "\"konjunktiv1\"    | \"optativ\"          | no value \"optativ\"",
        "\"parent\":null    | \"parent\":\"s4\"    | no parent s4",
        "\"form\"           | \"from\"             | MISSING form",
        "\"2024-11-25\"     | \"gestern\"          | gestern",
        "\"times\":         | \"times\",           | SYNTAX",
      })
  void refusesWhatIsNoSoundRecord(String good, String bad, String message) {
    assertThat(RECORD).contains(good);
    assertThatExceptionOfType(InvalidRecord.class)
        .isThrownBy(() -> RecordReader.read(RECORD.replace(good, bad), TEXT))
        .withMessageContaining(message);
  }

  @Test
  void refusesAnotherText() {
    assertThatExceptionOfType(InvalidRecord.class)
        .isThrownBy(() -> RecordReader.read(RECORD, TEXT + " "))
        .withMessageContaining("not of this text");
  }

  @Test
  void readsRecordsWithFieldsAddedLater() {
    String later = RECORD.replaceFirst("\\{", "{\"tomorrow\":[{\"a\":1}],");
    assertThat(RecordReader.read(later, TEXT)).isEqualTo(RecordReader.read(RECORD, TEXT));
  }
}
