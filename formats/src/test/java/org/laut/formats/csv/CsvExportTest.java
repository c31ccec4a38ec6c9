package org.laut.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Item;
import org.laut.corpus.Release;
import org.laut.formats.export.RandomItem;
import org.laut.formats.export.TextSample;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.record.Excerpt;
import org.laut.formats.record.Names;
import org.laut.report.Act;
import org.laut.report.Amount;
import org.laut.report.EntityKind;
import org.laut.report.EventType;
import org.laut.report.Factuality;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.report.Status;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;

class CsvExportTest {
  private static final int ITEMS = 60;

  @Test
  void isADataPackageWhoseKeysHold() throws IOException, InvalidJson {
    for (Excerpt excerpt : Excerpt.values()) {
      WrittenPackage written = export(excerpt);
      written.validate();
      assertThat(written.rows("documents")).hasSize(ITEMS);
    }
  }

  @Test
  void isADataPackageWithoutAnyItem() throws IOException, InvalidJson {
    var written = new WrittenPackage();
    new CsvExport(written, Excerpt.SPANS).finish();
    written.validate();
    assertThat(written.file("documents.csv"))
        .startsWith("\"document_id\",\"ref\"")
        .endsWith("\r\n");
  }

  @Test
  void holdsEveryStatementWithItsChain() throws IOException {
    WrittenPackage written = export(Excerpt.SPANS);
    List<Statement> statements =
        items().stream().flatMap(i -> i.reading().report().statements().stream()).toList();
    assertThat(written.rows("statements")).hasSameSizeAs(statements);
    assertThat(written.rows("chain_links"))
        .hasSize(statements.stream().mapToInt(s -> s.chain().links().size()).sum());
    assertThat(written.column("statements", "confidence").stream().map(Double::valueOf))
        .containsExactlyElementsOf(statements.stream().map(Statement::confidence).toList());
  }

  @Test
  void runsNoFormula() throws IOException {
    WrittenPackage written = export(Excerpt.FULL);
    for (String table : Tables.load().byName().keySet()) {
      for (NamedCsvRecord row : written.rows(table)) {
        assertThat(row.getFields())
            .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
      }
    }
  }

  @Test
  void repeatsOnlyAsMuchTextAsIsWanted() throws IOException {
    String secret = "Geheimnis";
    WrittenPackage none = export(Excerpt.NONE, secret);
    WrittenPackage spans = export(Excerpt.SPANS, secret);
    WrittenPackage full = export(Excerpt.FULL, secret);
    assertThat(none.names().stream().map(none::file)).noneMatch(f -> f.contains(secret));
    assertThat(spans.file("statements.csv")).contains(secret);
    assertThat(spans.column("documents", "text")).containsOnly("");
    assertThat(full.column("documents", "text").getFirst()).isEqualTo(TextSample.text(secret));
  }

  @Test
  void explainsEveryColumnInBothLanguages() throws IOException {
    WrittenPackage written = export(Excerpt.SPANS);
    Map<String, Table> tables = Tables.load().byName();
    assertThat(written.rows("codebook"))
        .hasSize(tables.values().stream().mapToInt(t -> 1 + t.columns().size()).sum());
    assertThat(written.column("codebook", "meaning_de")).doesNotContain("");
    assertThat(written.column("codebook", "meaning_en")).doesNotContain("");
  }

  @Test
  void listsTheValuesThatThereAre() {
    listed("statements.form", Form.values(), Names::of);
    listed("statements.mood", Mood.values(), Names::of);
    listed("statements.stance", Stance.values(), Names::of);
    listed("statements.act", Act.values(), Names::of);
    listed("entities.kind", EntityKind.values(), Names::of);
    listed("chain_links.kind", SourceKind.values(), Names::of);
    listed("chain_links.role", Link.Role.values(), Names::of);
    listed("documents.status", Release.Usage.values(), Names::of);
    listed("times.type", TimeType.values(), Names::inCapitals);
    listed("times.mod", TimeMod.values(), Names::inCapitals);
    listed("events.type", EventType.values(), Names::inCapitals);
    listed("amounts.kind", Amount.Kind.values(), Names::of);
    listed("event_statuses.status", Status.values(), Names::inCapitals);
    listed("event_statuses.polarity", Factuality.Polarity.values(), Names::of);
    listed("event_statuses.certainty", Factuality.Certainty.values(), Names::of);
    listed("event_statuses.time", Factuality.Phase.values(), Names::of);
    listed("event_statuses.mode", Factuality.Mode.values(), Names::of);
  }

  private static void listed(String column, Enum<?>[] values, Function<Enum<?>, String> naming) {
    int dot = column.indexOf('.');
    Column found =
        Tables.load().get(column.substring(0, dot)).columns().stream()
            .filter(c -> c.name().equals(column.substring(dot + 1)))
            .findFirst()
            .orElseThrow();
    assertThat(found.values()).as(column).isEqualTo(Arrays.stream(values).map(naming).toList());
  }

  private static List<Item> items() {
    var items = new ArrayList<Item>();
    for (long seed = 0; seed < ITEMS; seed++) {
      items.add(RandomItem.of(seed));
    }
    return items;
  }

  private static WrittenPackage export(Excerpt excerpt) throws IOException {
    return export(items(), excerpt);
  }

  private static WrittenPackage export(Excerpt excerpt, String secret) throws IOException {
    return export(List.of(TextSample.item(secret)), excerpt);
  }

  private static WrittenPackage export(List<Item> items, Excerpt excerpt) throws IOException {
    var written = new WrittenPackage();
    var export = new CsvExport(written, excerpt);
    for (Item item : items) {
      export.add(item);
    }
    export.finish();
    return written;
  }
}
