package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.Fields;
import org.laut.service.json.JsonOut;
import org.laut.service.json.Tree;

/// Makes corrections as a client does, and looks at what comes of them.
final class Correcting {
  private Correcting() {}

  static HttpResponse<String> correct(
      Running running, String item, String kind, String target, String of, String value) {
    String body =
        JsonOut.text(
            new Fields()
                .put("item", item)
                .put("kind", kind)
                .put("target", target)
                .put("of", of)
                .put("value", Tree.parse(value))
                .put("author", "Eva")
                .map());
    return running.post("/v1/corrections", "application/json", body);
  }

  static void good(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  static List<Map<String, @Nullable Object>> parts(Running running, String name) {
    return Tree.objects(running.json("/v1/items/a1"), name);
  }

  static Map<String, @Nullable Object> byId(List<Map<String, @Nullable Object>> parts, String id) {
    return parts.stream().filter(part -> id.equals(part.get("id"))).findFirst().orElseThrow();
  }

  /// The statement that quotes the builder, whatever its number.
  static Map<String, @Nullable Object> quote(Running running) {
    for (Map<String, @Nullable Object> statement : parts(running, "statements")) {
      if (Tree.objects(statement, "content").toString().contains("nicht mehr sicher")) {
        return statement;
      }
    }
    throw new AssertionError("the quotation was not read");
  }
}
