package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laut.service.Correcting.byId;
import static org.laut.service.Correcting.correct;
import static org.laut.service.Correcting.good;
import static org.laut.service.Correcting.parts;
import static org.laut.service.Correcting.quote;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.service.json.Tree;

/// What people put right is shown as such, lies over what was read, and outlives new versions.
class CorrectionTest {
  @TempDir private @Nullable Path folder;

  @Test
  void an_entity_stays_corrected_in_the_next_version() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.ALL);
      good(
          correct(
              running,
              "a1",
              "change",
              "entity",
              "person/anna-weber",
              "{\"name\":\"Anna Webern\"}"));
      running.ingest(Wire.BRIDGE_AGAIN);
      Map<String, @Nullable Object> record = running.json("/v1/items/a1");
      assertThat(Tree.object(record.get("release"))).containsEntry("version", 2);
      Map<String, @Nullable Object> entity =
          byId(Tree.objects(record, "entities"), "person/anna-weber");
      assertThat(entity)
          .containsEntry("name", "Anna Webern")
          .containsEntry("corrected", List.of(1));
      assertThat(Tree.objects(record, "corrections").getFirst())
          .containsEntry("author", "Eva")
          .containsEntry("applied", true)
          .containsEntry("reason", null);
      assertThat(Tree.objects(running.json("/v1/items/a1?corrected=false"), "entities").toString())
          .doesNotContain("Webern");
    }
  }

  @Test
  void a_statement_is_found_again_by_its_words() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.BRIDGE);
      String id = String.valueOf(quote(running).get("id"));
      good(correct(running, "a1", "change", "statement", id, "{\"stance\":\"denies\"}"));
      running.ingest(Wire.BRIDGE_AGAIN);
      assertThat(quote(running)).containsEntry("stance", "denies");
      running.ingest(Wire.BRIDGE_AGAIN.replace("nicht mehr sicher", "heute gesperrt"));
      Map<String, @Nullable Object> listed = parts(running, "corrections").getFirst();
      assertThat(listed).containsEntry("applied", false);
      assertThat(listed.get("reason")).isEqualTo("the statement is not in this version");
    }
  }

  @Test
  void a_rejected_statement_is_gone_until_that_is_revoked() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.BRIDGE);
      int before = parts(running, "statements").size();
      String id = String.valueOf(quote(running).get("id"));
      good(correct(running, "a1", "reject", "statement", id, "{}"));
      assertThat(parts(running, "statements")).hasSize(before - 1);
      assertThat(Tree.objects(running.json("/v1/said?name=Anna+Weber"), "statements")).isEmpty();
      assertThat(running.delete("/v1/corrections/1").statusCode()).isEqualTo(204);
      assertThat(parts(running, "statements")).hasSize(before);
      assertThat(running.json("/v1/corrections").toString()).contains("revoked=20");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "change; statement; s1; {\"stance\":\"screams\"}; 400",
        "change; statement; s1; {\"content\":[{\"start\":5,\"end\":2}]}; 400",
        "change; statement; s1; {\"content\":[{\"start\":0,\"end\":99999}]}; 400",
        "change; statement; s1; {\"id\":\"s2\"}; 400",
        "change; statement; s1; {}; 400",
        "change; statement; s99; {\"stance\":\"denies\"}; 422",
        "change; entity; person/anna-weber; {\"kind\":\"god\"}; 400",
        "merge; entity; person/anna-weber; {\"into\":\"person/nobody\"}; 422",
        "merge; entity; person/anna-weber; {\"into\":\"person/anna-weber\"}; 422",
        "reject; source; s1.7; {}; 422",
        "change; source; s1.0; {\"entity\":\"person/nobody\"}; 422",
        "change; origin; x|person; {\"label\":\"y\"}; 400",
        "invent; entity; person/anna-weber; {}; 400"
      })
  void what_does_not_fit_is_refused(
      String kind, String target, String of, String value, int status) {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.BRIDGE);
      HttpResponse<String> answer = correct(running, "a1", kind, target, of, value);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
      assertThat(running.store().corrections(Long.MAX_VALUE, 10)).isEmpty();
    }
  }

  @Test
  void a_corrected_record_is_still_a_record() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.BRIDGE);
      correct(running, "a1", "reject", "statement", "s1", "{}");
      correct(running, "a1", "change", "entity", "person/anna-weber", "{\"kind\":\"official\"}");
      var contract = Contract.of(running);
      contract.get("getItem", "/v1/items/a1", 200);
    }
  }

  @Test
  void corrections_and_deletions_are_in_the_audit_trail() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.BRIDGE);
      correct(running, "a1", "reject", "statement", "s1", "{}");
      running.delete("/v1/corrections/1");
      running.delete("/v1/items/a1");
      List<Map<String, @Nullable Object>> trail = Tree.objects(running.json("/v1/audit"), "items");
      assertThat(trail)
          .extracting(entry -> entry.get("action"))
          .containsExactly("item.forgotten", "correction.revoked", "correction.made");
      assertThat(trail).extracting(entry -> entry.get("who")).contains("desk", "Eva");
      assertThat(trail.toString()).doesNotContain("a1 ").contains("sha256:");
    }
  }
}
