package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.service.json.Tree;
import org.laut.store.Correction;

/// Changes are told live, and after a break.
class EventsTest {
  @TempDir private @Nullable Path folder;

  /// Reads up to the first event of this type and gives its data.
  private static Map<String, @Nullable Object> next(BufferedReader in, String type)
      throws IOException {
    String line = in.readLine();
    while (line != null && !line.equals("event: " + type)) {
      line = in.readLine();
    }
    String data = in.readLine();
    if (data == null) {
      throw new AssertionError("no event " + type);
    }
    return Tree.parse(data.substring("data: ".length()));
  }

  private static BufferedReader open(Running running, @Nullable String last) {
    var request = running.request("/v1/events");
    if (last != null) {
      request.header("Last-Event-ID", last);
    }
    return new BufferedReader(
        new InputStreamReader(running.open(request).body(), StandardCharsets.UTF_8));
  }

  @Test
  void new_versions_withdrawals_and_corrections_are_told() throws IOException {
    try (Running running = Running.in(folder);
        BufferedReader in = open(running, null)) {
      running.ingest(Wire.BRIDGE);
      assertThat(next(in, "item.new")).containsEntry("ref", "a1").containsEntry("version", 1);
      running.ingest(Wire.BRIDGE_AGAIN);
      assertThat(next(in, "item.version")).containsEntry("ref", "a1").containsEntry("version", 2);
      assertThat(next(in, "claim.changed").get("refs").toString()).contains("a1");
      running.ingest(Wire.WITHDRAWAL);
      assertThat(next(in, "item.withdrawn").get("refs").toString()).contains("a9", "a1");
      assertThat(next(in, "claim.changed").get("refs").toString()).contains("a1");
      running.store().correct(new Correction.Draft("a1", "reject", "statement:s1", "{}", "Eva"));
      assertThat(next(in, "correction")).containsEntry("ref", "a1").containsEntry("correction", 1);
    }
  }

  @Test
  void what_was_missed_is_told_afterwards() throws IOException {
    String last;
    try (Running running = Running.in(folder);
        BufferedReader in = open(running, null)) {
      running.ingest(Wire.BRIDGE);
      String line = in.readLine();
      while (line != null && !line.startsWith("id: ")) {
        line = in.readLine();
      }
      last = String.valueOf(line).substring("id: ".length());
    }
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.HARBOUR);
      try (BufferedReader in = open(running, last)) {
        assertThat(next(in, "item.new")).containsEntry("ref", "c3");
      }
      try (BufferedReader in = open(running, "999.999")) {
        assertThat(next(in, "reset")).containsEntry("type", "reset");
      }
    }
  }

  @Test
  void a_stop_ends_the_streams() throws IOException {
    Running running = Running.in(folder);
    try (BufferedReader in = open(running, null)) {
      assertThat(in.readLine()).startsWith("retry:");
      running.service().close();
      String line = in.readLine();
      while (line != null) {
        line = in.readLine();
      }
    } finally {
      running.close();
    }
  }
}
