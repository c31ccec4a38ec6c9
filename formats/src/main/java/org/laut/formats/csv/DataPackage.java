package org.laut.formats.csv;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// `datapackage.json`, which tells programs what the tables are: a Data Package of the Frictionless
/// standards, version 1, with a Table Schema for each table.
record DataPackage(Tables tables) {
  static final String FILE = "datapackage.json";

  byte[] written() {
    var out = new ByteArrayOutputStream(1 << 15);
    var pretty =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }
        };
    try (JsonGenerator json = new JsonFactory().createGenerator(pretty, out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("profile", "tabular-data-package");
      json.writeStringProperty("name", "laut-export");
      json.writeStringProperty("title", "Laut: on whose word each sentence stands");
      json.writeArrayPropertyStart("resources");
      tables.byName().values().forEach(table -> resource(json, table));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
    return out.toByteArray();
  }

  private void resource(JsonGenerator json, Table table) {
    json.writeStartObject();
    json.writeStringProperty("profile", "tabular-data-resource");
    json.writeStringProperty("name", table.name());
    json.writeStringProperty("path", table.file());
    json.writeStringProperty("description", table.english());
    json.writeStringProperty("format", "csv");
    json.writeStringProperty("mediatype", "text/csv");
    json.writeStringProperty("encoding", "utf-8");
    json.writeObjectPropertyStart("schema");
    json.writeArrayPropertyStart("fields");
    table.columns().forEach(column -> field(json, column));
    json.writeEndArray();
    strings(json, "missingValues", List.of(""));
    if (!table.primaryKey().isEmpty()) {
      strings(json, "primaryKey", table.primaryKey());
    }
    foreignKeys(json, table);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, Column column) {
    json.writeStartObject();
    json.writeStringProperty("name", column.name());
    json.writeStringProperty("type", column.type().toString());
    json.writeStringProperty("description", column.english());
    if (column.required() || !column.values().isEmpty()) {
      json.writeObjectPropertyStart("constraints");
      if (column.required()) {
        json.writeBooleanProperty("required", true);
      }
      if (!column.values().isEmpty()) {
        strings(json, "enum", column.values());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void foreignKeys(JsonGenerator json, Table table) {
    List<Column> keys = table.columns().stream().filter(c -> c.refersTo() != null).toList();
    if (keys.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("foreignKeys");
    for (Column key : keys) {
      String target = String.valueOf(key.refersTo());
      json.writeStartObject();
      json.writeStringProperty("fields", key.name());
      json.writeObjectPropertyStart("reference");
      json.writeStringProperty("resource", target.equals(table.name()) ? "" : target);
      json.writeStringProperty("fields", tables.get(target).primaryKey().getFirst());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
