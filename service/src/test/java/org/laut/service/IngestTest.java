package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.service.json.Tree;
import org.laut.store.Store;

/// Taking items in: at once, again, and as jobs.
class IngestTest {
  private static final String LINES = "application/x-ndjson";

  @TempDir private @Nullable Path folder;

  private static HttpResponse<String> send(Running running, String key, String body) {
    return running.send(running.posting("/v1/items", LINES, body).header("Idempotency-Key", key));
  }

  @Test
  void counts_add_up() {
    try (Running running = Running.in(folder)) {
      HttpResponse<String> answer =
          running.post("/v1/items", LINES, Wire.ALL + "{\"id\":1}\n" + Wire.BRIDGE);
      assertThat(Tree.parse(answer.body()))
          .containsEntry("read", 3)
          .containsEntry("known", 1)
          .containsEntry("failed", 1)
          .containsEntry("total", 5);
    }
  }

  @Test
  void the_same_request_gets_the_same_answer() {
    try (Running running = Running.in(folder)) {
      HttpResponse<String> first = send(running, "k1", Wire.ALL);
      HttpResponse<String> again = send(running, "k1", Wire.ALL);
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(again.body()).isEqualTo(first.body()).contains("\"read\":3");
      assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
      assertThat(send(running, "k1", Wire.BRIDGE).statusCode()).isEqualTo(422);
      assertThat(send(running, "k2", Wire.BRIDGE).body()).contains("\"known\":1");
    }
  }

  @Test
  void a_refused_request_may_be_sent_again() {
    try (Running running = Running.in(folder)) {
      assertThat(send(running, "k", "{\"id\":1}").statusCode()).isEqualTo(422);
      assertThat(send(running, "k", Wire.ALL).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void what_was_accepted_is_taken_in_after_a_restart() {
    String file = Objects.requireNonNull(folder).resolve("news.db").toString();
    String id = "0123456789abcdef0123456789abcdef";
    byte[] body = Wire.ALL.getBytes(StandardCharsets.UTF_8);
    try (Store store = Store.open(file)) {
      var jobs = store.ledger().jobs();
      jobs.add(
          id,
          body.length,
          "{}",
          "{\"read\":0,\"known\":0,\"new_version\":0,\"skipped\":0,\"failed\":0,\"total\":0,"
              + "\"items\":[],\"problems\":[]}",
          new ByteArrayInputStream(body));
      jobs.next();
    }
    try (Running running = Running.in(folder)) {
      assertThat(running.get("/v1/jobs/" + id + "/events").body()).contains("\"state\":\"done\"");
      assertThat(running.store().counts().items()).isEqualTo(3);
    }
  }

  @Test
  void nothing_accepted_is_lost_by_a_stop() {
    var lines = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      lines.append("{\"id\":\"n").append(i).append("\",\"text\":\"Der Pegel steigt auf ");
      lines.append(i).append(" Zentimeter, sagte Wärterin Ida Thoms.\"}\n");
    }
    String job;
    try (Running running = Running.in(folder)) {
      HttpResponse<String> accepted =
          running.send(
              running
                  .posting("/v1/items", LINES, lines.toString())
                  .header("Prefer", "respond-async"));
      assertThat(accepted.statusCode()).isEqualTo(202);
      job = accepted.headers().firstValue("Location").orElseThrow();
    }
    try (Running running = Running.in(folder)) {
      assertThat(running.get(job + "/events").body()).contains("\"state\":\"done\"");
      assertThat(running.store().counts().items()).isEqualTo(400);
      assertThat(running.store().counts().versions()).isEqualTo(400);
      assertThat(running.store().verify()).isEmpty();
    }
  }

  @Test
  void pages_lead_through_all_items() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.ALL);
      var refs = new ArrayList<@Nullable Object>();
      Object next = "";
      while (next != null) {
        Map<String, @Nullable Object> page =
            running.json("/v1/items?limit=1" + (next.equals("") ? "" : "&cursor=" + next));
        Tree.objects(page, "items").forEach(item -> refs.add(item.get("ref")));
        next = page.get("next");
      }
      assertThat(refs).containsExactly("c3", "news/b2?x=1", "a1");
    }
  }

  @Test
  void an_item_that_has_not_changed_is_not_sent_again() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.BRIDGE);
      String tag = running.get("/v1/items/a1").headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> same =
          running.send(running.request("/v1/items/a1").header("If-None-Match", tag));
      assertThat(same.statusCode()).isEqualTo(304);
      assertThat(same.body()).isEmpty();
      running.ingest(Wire.BRIDGE_AGAIN);
      assertThat(
              running
                  .send(running.request("/v1/items/a1").header("If-None-Match", tag))
                  .statusCode())
          .isEqualTo(200);
    }
  }
}
