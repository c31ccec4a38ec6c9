package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.service.json.Fields;
import org.laut.service.json.JsonOut;
import org.laut.service.json.Tree;

/// Texts that would be commands elsewhere come back as the texts they are.
class PayloadTest {
  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "</script><svg/onload=alert(1)>",
          "javascript:alert(1)",
          "{{constructor.constructor('alert(1)')()}}",
          "=HYPERLINK(\"http://evil.example\",\"x\")",
          "+1+cmd|' /C calc'!A0",
          "@SUM(1+1)",
          "'; drop table item; --",
          "\u202Egpj.exe",
          "a\r\nSet-Cookie: x=1",
          "\uFEFF\u0000\u2028");

  @TempDir private @Nullable Path folder;

  private static String item(int number, String payload) {
    return JsonOut.text(
            new Fields()
                .put("id", "p" + number)
                .put("title", payload)
                .put("publisher", payload)
                .put("published", "2025-03-11T08:00:00Z")
                .put("text", "Der Damm sei " + payload + " sicher, sagte Anna Weber laut dpa.")
                .map())
        + "\n";
  }

  @Test
  void everything_is_json_or_guarded() {
    var lines = new StringBuilder();
    for (int i = 0; i < PAYLOADS.size(); i++) {
      lines.append(item(i, PAYLOADS.get(i)));
    }
    try (Running running = Running.in(folder)) {
      running.ingest(lines.toString());
      assertThat(running.store().counts().items()).isEqualTo(PAYLOADS.size());
      for (int i = 0; i < PAYLOADS.size(); i++) {
        HttpResponse<String> answer = running.get("/v1/items/p" + i);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Tree.object(Tree.parse(answer.body()).get("document")).get("title"))
            .isEqualTo(PAYLOADS.get(i));
      }
      String csv = running.get("/v1/relays?format=csv").body();
      assertThat(csv.lines().filter(l -> l.matches("^\"?[=+@].*|.*,\"?[=+@].*"))).isEmpty();
      assertThat(running.store().verify()).isEmpty();
    }
  }

  @Test
  void a_problem_does_not_make_a_header_of_what_was_sent() {
    try (Running running = Running.in(folder)) {
      HttpResponse<String> answer = running.get("/v1/items/x%0d%0aSet-Cookie:%20y=1");
      assertThat(answer.statusCode()).isIn(400, 404);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }
}
