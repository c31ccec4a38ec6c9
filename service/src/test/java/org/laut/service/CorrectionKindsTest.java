package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laut.service.Correcting.byId;
import static org.laut.service.Correcting.correct;
import static org.laut.service.Correcting.good;
import static org.laut.service.Correcting.parts;
import static org.laut.service.Correcting.quote;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.service.json.Fields;
import org.laut.service.json.JsonOut;
import org.laut.service.json.Tree;

/// Every kind of correction to every kind of target.
class CorrectionKindsTest {
  @TempDir private @Nullable Path folder;

  @Test
  void a_statement_is_split_and_merged_again() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.BRIDGE);
      Map<String, @Nullable Object> quote = quote(running);
      String id = String.valueOf(quote.get("id"));
      int start = Tree.number(Tree.objects(quote, "content").getFirst(), "start");
      String part = "{\"content\":[{\"start\":" + start + ",\"end\":" + (start + 10) + "}]}";
      good(correct(running, "a1", "split", "statement", id, part));
      List<Map<String, @Nullable Object>> split = parts(running, "statements");
      assertThat(Tree.objects(byId(split, id + "a"), "content").toString()).contains("Die Brücke");
      assertThat(Tree.objects(byId(split, id), "content").toString()).doesNotContain("Die Brücke");
      good(correct(running, "a1", "merge", "statement", id, "{\"with\":\"" + id + "a\"}"));
      assertThat(Tree.objects(byId(parts(running, "statements"), id), "content")).hasSize(2);
    }
  }

  @Test
  void of_a_split_statement_no_lone_marks_are_left() {
    try (Running running = Running.in(folder)) {
      running.ingest(
          """
          {"id":"a1","text":"„Das Wehr hält, und das Tor klemmt“, sagte Anna Weber am Dienstag."}
          """);
      Map<String, @Nullable Object> quote = parts(running, "statements").getFirst();
      String id = String.valueOf(quote.get("id"));
      int start = Tree.number(Tree.objects(quote, "content").getFirst(), "start") + 20;
      String part = "{\"content\":[{\"start\":" + start + ",\"end\":" + (start + 14) + "}]}";
      good(correct(running, "a1", "split", "statement", id, part));
      List<Map<String, @Nullable Object>> statements = parts(running, "statements");
      assertThat(Tree.objects(byId(statements, id + "a"), "content").toString())
          .contains("exact=das Tor klemmt");
      assertThat(Tree.objects(byId(statements, id), "content")).hasSize(1);
    }
  }

  @Test
  void sources_are_changed_added_and_taken_out() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.BRIDGE);
      String id = String.valueOf(quote(running).get("id"));
      int hands = Tree.objects(quote(running), "chain").size();
      good(
          correct(
              running,
              "a1",
              "split",
              "source",
              id + ".0",
              "{\"role\":\"channel\",\"kind\":\"medium\"}"));
      assertThat(Tree.objects(quote(running), "chain")).hasSize(hands + 1);
      assertThat(Tree.objects(quote(running), "chain").get(1)).containsEntry("role", "channel");
      good(correct(running, "a1", "change", "source", id + ".1", "{\"kind\":\"document\"}"));
      assertThat(Tree.objects(quote(running), "chain").get(1)).containsEntry("kind", "document");
      good(correct(running, "a1", "merge", "source", id + ".0", "{\"with\":1}"));
      assertThat(Tree.objects(quote(running), "chain")).hasSize(hands);
      good(correct(running, "a1", "reject", "source", id + ".0", "{}"));
      assertThat(Tree.objects(quote(running), "chain").getFirst())
          .containsEntry("role", "origin")
          .containsEntry("kind", "unstated");
    }
  }

  @Test
  void entities_are_split_merged_and_rejected() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.BRIDGE);
      Map<String, @Nullable Object> weber = byId(parts(running, "entities"), "person/anna-weber");
      Map<String, @Nullable Object> mention = Tree.objects(weber, "mentions").getFirst();
      String split =
          JsonOut.text(
              new Fields()
                  .put("name", "Anja Wéber")
                  .put("kind", "person")
                  .put("mentions", List.of(mention))
                  .map());
      good(correct(running, "a1", "split", "entity", "person/anna-weber", split));
      assertThat(Tree.objects(quote(running), "chain").getFirst())
          .containsEntry("entity", "person/anja-wéber");
      good(
          correct(
              running,
              "a1",
              "merge",
              "entity",
              "person/anja-wéber",
              "{\"into\":\"person/anna-weber\"}"));
      assertThat(Tree.objects(quote(running), "chain").getFirst())
          .containsEntry("entity", "person/anna-weber");
      good(correct(running, "a1", "reject", "entity", "person/anna-weber", "{}"));
      assertThat(Tree.objects(quote(running), "chain").getFirst()).containsEntry("entity", null);
    }
  }

  @Test
  void origins_are_merged_and_counted_anew() {
    try (Running running = Running.in(folder)) {
      running.ingest(Wire.ALL);
      String question = "/v1/who?q=Br%C3%BCcke";
      List<Map<String, @Nullable Object>> origins = Tree.objects(running.json(question), "origins");
      assertThat(origins).hasSizeGreaterThan(1);
      String first = origins.get(0).get("label") + "|" + origins.get(0).get("kind");
      String second = origins.get(1).get("label") + "|" + origins.get(1).get("kind");
      good(
          correct(
              running,
              "who:Brücke ",
              "merge",
              "origin",
              second,
              JsonOut.text(new Fields().put("into", first).map())));
      Map<String, @Nullable Object> answer = running.json(question);
      assertThat(Tree.objects(answer, "origins")).hasSize(origins.size() - 1);
      assertThat(answer).containsKeys("uncorrected", "corrections");
      assertThat(Tree.objects(answer, "corrections").getFirst()).containsEntry("applied", true);
      assertThat(running.json("/v1/who?q=Hafen")).doesNotContainKey("corrections");
    }
  }
}
