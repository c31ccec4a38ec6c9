package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The OpenAPI document, and whether answers are as it says.
final class OpenApi {
  private static final String IRI = "https://laut.example/openapi.json";
  private static final List<String> METHODS = List.of("get", "post", "delete");

  private final JsonNode document;
  private final SchemaRegistry registry;

  /// An operation of the document.
  record Operation(String method, String path, String id, String role, JsonNode node) {}

  private OpenApi(JsonNode document) {
    this.document = document;
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(IRI, document.toString())));
  }

  static OpenApi load() {
    try (InputStream in = Settings.class.getResourceAsStream("openapi.yaml")) {
      return new OpenApi(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            METHODS.forEach(method -> {
              JsonNode node = path.getValue().get(method);
              if (node != null) {
                operations.add(
                    new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path.getKey(),
                        node.get("operationId").asString(),
                        node.get("x-laut-role").asString(),
                        node));
              }
            }));
    return operations;
  }

  Operation operation(String id) {
    return operations().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// Fails if an answer is none that the document has for the operation.
  void check(String id, int status, String type, String body) {
    JsonNode responses = operation(id).node().get("responses");
    String key = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
    assertThat(key.equals("default") && status < 400)
        .as("%s answers %s, which is not documented", id, status)
        .isFalse();
    String pointer =
        "/paths/"
            + escaped(operation(id).path())
            + "/"
            + operation(id).method().toLowerCase(Locale.ROOT)
            + "/responses/"
            + key;
    JsonNode response = responses.get(key);
    if (response.has("$ref")) {
      pointer = response.get("$ref").asString().substring(1);
      response = document.at(pointer);
    }
    String media = type.split(";", 2)[0];
    if (!response.has("content")) {
      assertThat(body).as(id).isEmpty();
      return;
    }
    assertThat(response.get("content").propertyNames()).as(id + " " + status).contains(media);
    if (List.of("application/json", "application/problem+json").contains(media)) {
      String schema = pointer + "/content/" + escaped(media) + "/schema";
      var errors =
          registry
              .getSchema(SchemaLocation.of(IRI + "#" + schema))
              .validate(body, InputFormat.JSON);
      assertThat(errors).as("%s %s: %s", id, status, body).isEmpty();
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
