package org.laut.formats.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Item;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;
import org.laut.formats.record.Excerpt;
import org.laut.formats.record.RecordReader;
import org.laut.report.Report;

class RecordLinesTest {
  private static final String WORD = "Geheimnis";

  @Test
  void everyLineIsARecordWithItsRelease() throws IOException, InvalidJson {
    for (long seed = 0; seed < 30; seed++) {
      Item item = RandomItem.of(seed);
      String line = lines(item, Excerpt.SPANS);
      assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
      String text = item.news().document().text();
      Report back = RecordReader.read(line, text);
      assertThat(back.statements()).hasSameSizeAs(item.reading().report().statements());
      JsonObject release = Json.object(line).object("release");
      assertThat(release.integer("version")).isEqualTo(1);
      assertThat(release.optionalString("version_of")).isEqualTo(item.news().release().versionOf());
    }
  }

  @Test
  void repeatsOnlyAsMuchTextAsIsWanted() throws IOException, InvalidJson {
    Item item = TextSample.item(WORD);
    String none = lines(item, Excerpt.NONE);
    String spans = lines(item, Excerpt.SPANS);
    String full = lines(item, Excerpt.FULL);
    assertThat(none).doesNotContain(WORD, "exact");
    assertThat(spans).contains("\"exact\":\"" + WORD).doesNotContain("Heute");
    assertThat(Json.object(full).object("document").string("text"))
        .isEqualTo(TextSample.text(WORD));
  }

  @Test
  void whatHasNoWordsIsARecordAllTheSame() throws IOException {
    String none = lines(TextSample.item(WORD), Excerpt.NONE);
    Report report = RecordReader.read(none, TextSample.text(WORD));
    assertThat(report.statements().getFirst().content().getFirst().of(TextSample.text(WORD)))
        .isEqualTo(WORD);
    assertThat(report.entities().getFirst().name()).isEqualTo("person/p");
  }

  private static String lines(Item item, Excerpt excerpt) throws IOException {
    var out = new ByteArrayOutputStream();
    var lines = new RecordLines(out, excerpt);
    lines.add(item);
    lines.finish();
    return out.toString(UTF_8);
  }
}
