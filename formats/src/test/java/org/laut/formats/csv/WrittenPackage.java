package org.laut.formats.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.formats.export.Folder;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;

/// An export in memory, and the checks that `frictionless validate` makes, from its own
/// `datapackage.json` alone.
final class WrittenPackage implements Folder {
  private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();

  @Override
  public OutputStream open(String name) {
    assertThat(files).doesNotContainKey(name);
    return files.computeIfAbsent(name, n -> new ByteArrayOutputStream());
  }

  Set<String> names() {
    return files.keySet();
  }

  String file(String name) {
    return Objects.requireNonNull(files.get(name), name).toString(UTF_8);
  }

  List<NamedCsvRecord> rows(String table) {
    return CsvReader.builder().ofNamedCsvRecord(file(table + ".csv")).stream().toList();
  }

  List<String> column(String table, String name) {
    return rows(table).stream().map(row -> row.getField(name)).toList();
  }

  void validate() throws InvalidJson {
    Descriptor whole = new Descriptor(Json.value(file("datapackage.json")));
    assertThat(whole.text("profile")).isEqualTo("tabular-data-package");
    whole.list("resources").forEach(this::resource);
  }

  private void resource(Descriptor resource) {
    String table = resource.text("name");
    assertThat(resource.text("path")).isIn(files.keySet());
    Descriptor schema = resource.object("schema");
    List<NamedCsvRecord> rows = rows(table);
    List<Descriptor> fields = schema.list("fields");
    if (!rows.isEmpty()) {
      assertThat(rows.getFirst().getHeader())
          .isEqualTo(fields.stream().map(f -> f.text("name")).toList());
    }
    for (Descriptor field : fields) {
      column(table, field.text("name")).forEach(value -> cell(table, field, value));
    }
    List<String> key = schema.texts("primaryKey");
    if (!key.isEmpty()) {
      assertThat(rows.stream().map(r -> key.stream().map(r::getField).toList()))
          .doesNotHaveDuplicates();
    }
    schema.list("foreignKeys").forEach(foreign -> reference(table, foreign));
  }

  private static void cell(String table, Descriptor field, String value) {
    String where = table + "." + field.text("name");
    Descriptor constraints = field.object("constraints");
    if (value.isEmpty()) {
      assertThat(constraints.value("required")).as(where).isNull();
      return;
    }
    if (!constraints.texts("enum").isEmpty()) {
      assertThat(value).as(where).isIn(constraints.texts("enum"));
    }
    switch (field.text("type")) {
      case "integer" -> assertThat(Integer.parseInt(value)).as(where).isNotNegative();
      case "number" -> assertThat(Double.parseDouble(value)).as(where).isFinite();
      case "boolean" -> assertThat(value).as(where).isIn("true", "false");
      case "date" -> assertThat(LocalDate.parse(value)).as(where).isNotNull();
      case "datetime" -> assertThat(OffsetDateTime.parse(value).toString()).endsWith("Z");
      default -> assertThat(field.text("type")).isEqualTo("string");
    }
  }

  private void reference(String table, Descriptor key) {
    Descriptor reference = key.object("reference");
    String named = reference.text("resource");
    var known = new HashSet<>(column(named.isEmpty() ? table : named, reference.text("fields")));
    known.add("");
    assertThat(known).containsAll(column(table, key.text("fields")));
  }

  /// A part of the descriptor. What is not there is empty.
  private record Descriptor(@Nullable Object json) {
    @Nullable Object value(String name) {
      return json instanceof Map<?, ?> map ? map.get(name) : null;
    }

    String text(String name) {
      return String.valueOf(value(name));
    }

    Descriptor object(String name) {
      return new Descriptor(value(name));
    }

    List<Descriptor> list(String name) {
      return value(name) instanceof List<?> list
          ? list.stream().<Descriptor>map(Descriptor::new).toList()
          : List.of();
    }

    List<String> texts(String name) {
      return value(name) instanceof List<?> list
          ? list.stream().map(String.class::cast).toList()
          : List.of();
    }
  }
}
