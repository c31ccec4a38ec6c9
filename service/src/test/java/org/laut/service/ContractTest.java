package org.laut.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.service.feeds.FeedSettings;
import org.laut.service.net.Opening;
import org.laut.testkit.PostgresServer;

/// Every operation of the OpenAPI document is called on a real server, and answers as it says.
class ContractTest {
  private static final String JSON = "application/json";

  @TempDir private @Nullable Path folder;

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Kanalnachrichten</title><item><guid>k1</guid>
      <title>Schleuse offen</title><description>Die Schleuse ist offen, sagte Ute Brandt.</description>
      </item></channel></rss>
      """;

  @Test
  void every_operation_answers_as_documented() throws IOException {
    answers(Objects.requireNonNull(folder).resolve("news.db").toString());
  }

  @Test
  void every_operation_answers_as_documented_on_postgresql() throws IOException {
    answers(PostgresServer.newPlace());
  }

  private static void answers(String store) throws IOException {
    HttpServer feeds =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    feeds.createContext(
        "/",
        exchange -> {
          byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    feeds.start();
    int port = feeds.getAddress().getPort();
    Set<Opening> opened = Set.of(new Opening("127.0.0.1", port));
    var settings =
        new Settings(
            "127.0.0.1", 0, false, List.of(), Limits.USUAL, FeedSettings.USUAL.opened(opened));
    try (Running running = Running.at(store, settings)) {
      var contract = Contract.of(running);
      operation(contract);
      reading(contract);
      items(contract);
      questions(contract);
      corrections(contract);
      feeds(contract, "http://127.0.0.1:" + port + "/feed");
      streams(contract);
      removal(contract);
      assertThat(contract.called())
          .containsExactlyInAnyOrderElementsOf(
              contract.api().operations().stream().map(OpenApi.Operation::id).toList());
    } finally {
      feeds.stop(0);
    }
  }

  private static void operation(Contract contract) {
    contract.get("healthz", "/healthz", 200);
    contract.get("readyz", "/readyz", 200);
    contract.get("metrics", "/metrics", 200);
    contract.get("openapi", "/v1/openapi.yaml", 200);
  }

  private static void reading(Contract contract) {
    String text = "Die Brücke sei nicht mehr sicher, sagte Bauleiterin Anna Weber am Dienstag.";
    contract.post("read", "/v1/read?date=2025-03-11", 200, "text/plain; charset=utf-8", text);
    contract.post("read", "/v1/read", 200, JSON, Wire.BRIDGE);
    contract.post(
        "read", "/v1/read", 200, "text/html", "<html><body><article><p>" + text.repeat(5));
    contract.post("read", "/v1/read", 400, JSON, "{\"text\":");
    contract.post("read", "/v1/read", 400, JSON, "{\"title\":\"x\"}");
    contract.post("read", "/v1/read?date=gestern", 400, "text/plain", text);
    contract.post("read", "/v1/read", 415, "image/png", text);
    contract.post("read", "/v1/read", 422, "text/plain", " \n ");
    contract.post("readWhy", "/v1/read/why?statement=s1", 200, "text/plain", text);
    contract.post("readWhy", "/v1/read/why?span=3-4", 200, "text/plain", text);
    contract.post("readWhy", "/v1/read/why?statement=s1", 200, JSON, Wire.BRIDGE);
    contract.post("readWhy", "/v1/read/why?statement=s99", 404, "text/plain", text);
    contract.post("readWhy", "/v1/read/why", 400, "text/plain", text);
    contract.post("readWhy", "/v1/read/why?span=9-2", 400, "text/plain", text);
  }

  private static void items(Contract contract) {
    contract.post("ingest", "/v1/items", 200, "application/x-ndjson", Wire.ALL);
    contract.post("ingest", "/v1/items", 200, JSON, Wire.BRIDGE_AGAIN);
    contract.post("ingest", "/v1/items?date=heute", 400, JSON, Wire.BRIDGE);
    contract.post("ingest", "/v1/items", 422, JSON, "{\"id\":\"x\"}");
    contract.get("listItems", "/v1/items", 200);
    contract.get("listItems", "/v1/items?limit=1&q=Br%C3%BCcke&publisher=Rheinbote", 200);
    contract.get("listItems", "/v1/items?from=2025-03-11&to=2025-03-11", 200);
    contract.get("listItems", "/v1/items?limit=0", 400);
    contract.get("listItems", "/v1/items?cursor=unknown", 400);
    contract.get("getItem", "/v1/items/news%2Fb2%3Fx=1", 200);
    contract.get("getItem", "/v1/items/a1?version=1", 200);
    contract.get("getItem", "/v1/items/a1?version=9", 404);
    contract.get("getItem", "/v1/items/none", 404);
    contract.get("getLineage", "/v1/items/a1/lineage", 200);
    contract.get("getLineage", "/v1/items/none/lineage", 404);
    contract.get("listVersions", "/v1/items/a1/versions", 200);
    contract.get("diffItem", "/v1/items/a1/diff", 200);
    contract.get("diffItem", "/v1/items/a1/diff?from=1&to=2", 200);
    contract.get("diffItem", "/v1/items/a1/diff?from=1", 400);
    for (String format : List.of("jsonl", "csv", "annotations")) {
      contract.get("export", "/v1/export?format=" + format, 200);
    }
    contract.get("export", "/v1/export?format=pdf", 400);
  }

  private static void questions(Contract contract) {
    contract.get("who", "/v1/who?q=Br%C3%BCcke+sicher", 200);
    contract.get("who", "/v1/who?q=Br%C3%BCcke&known_by=2025-03-11T08:00:00%2B01:00", 200);
    contract.get("who", "/v1/who?q=Einhorn", 200);
    contract.get("who", "/v1/who", 400);
    contract.get("said", "/v1/said?name=Anna+Weber", 200);
    contract.get("said", "/v1/said", 400);
    contract.get("timeline", "/v1/timeline?q=Br%C3%BCcke+sperren", 200);
    for (String format : List.of("json", "csv", "graphml")) {
      contract.get("relays", "/v1/relays?format=" + format, 200);
    }
    contract.get("relays", "/v1/relays?from=irgendwann", 400);
    contract.get("findEntities", "/v1/entities?q=Weber", 200);
    contract.get("findEntities", "/v1/entities", 400);
    contract.get("getEntity", "/v1/entities/person%2Fanna-weber", 200);
    contract.get("getEntity", "/v1/entities/person%2Fniemand", 404);
  }

  private static void corrections(Contract contract) {
    String change =
        """
        {"item":"a1","kind":"change","target":"entity","of":"person/anna-weber",
         "value":{"name":"Anna-Maria Weber"},"author":"Eva"}
        """;
    contract.post("correct", "/v1/corrections", 201, JSON, change);
    contract.post("correct", "/v1/corrections", 404, JSON, change.replace("a1", "none"));
    contract.post("correct", "/v1/corrections", 422, JSON, change.replace("person/a", "person/b"));
    contract.post("correct", "/v1/corrections", 400, JSON, change.replace("\"name\"", "\"nase\""));
    contract.post("correct", "/v1/corrections", 415, "text/plain", change);
    contract.get("listCorrections", "/v1/corrections", 200);
    contract.get("listCorrections", "/v1/corrections?item=a1&limit=1", 200);
    contract.get("getItem", "/v1/items/a1", 200);
    contract.get("said", "/v1/said?name=Anna+Weber", 200);
    contract.delete("revokeCorrection", "/v1/corrections/1", 204);
    contract.delete("revokeCorrection", "/v1/corrections/1", 404);
    contract.delete("revokeCorrection", "/v1/corrections/x", 404);
    contract.get("audit", "/v1/audit?limit=1", 200);
  }

  private static void feeds(Contract contract, String url) {
    String draft = "{\"url\":\"" + url + "\",\"publisher\":\"Kanal\"}";
    contract.post("addFeed", "/v1/feeds", 201, JSON, draft);
    contract.post("addFeed", "/v1/feeds", 409, JSON, draft);
    contract.post("addFeed", "/v1/feeds", 400, JSON, "{}");
    contract.post("addFeed", "/v1/feeds", 422, JSON, "{\"url\":\"http://127.0.0.1:1/\"}");
    contract.post("pollFeed", "/v1/feeds/1/poll", 200, JSON, "");
    contract.post("pollFeed", "/v1/feeds/9/poll", 404, JSON, "");
    HttpResponse<String> listed = contract.get("listFeeds", "/v1/feeds", 200);
    assertThat(listed.body()).contains("\"state\":\"ok\"", "\"items\":1");
    contract.delete("removeFeed", "/v1/feeds/1", 204);
    contract.delete("removeFeed", "/v1/feeds/1", 404);
  }

  private static void streams(Contract contract) {
    Running running = contract.running();
    HttpResponse<String> accepted =
        contract.call(
            "ingest",
            "/v1/items",
            202,
            running.posting("/v1/items", JSON, Wire.HARBOUR).header("Prefer", "respond-async"));
    String job = accepted.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> followed = contract.get("followJob", job + "/events", 200);
    assertThat(followed.body()).contains("event: job").contains("\"state\":\"done\"");
    contract.get("getJob", job, 200);
    contract.get("getJob", "/v1/jobs/none", 404);
    contract.get("followJob", "/v1/jobs/none/events", 404);
    HttpResponse<InputStream> events = running.open(running.request("/v1/events"));
    assertThat(events.statusCode()).isEqualTo(200);
    contract.api().check("events", 200, events.headers().firstValue("Content-Type").orElse(""), "");
    contract.called().add("events");
    try {
      events.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void removal(Contract contract) {
    contract.delete("forgetItem", "/v1/items/a1", 200);
    contract.delete("forgetItem", "/v1/items/a1", 404);
    contract.get("audit", "/v1/audit", 200);
  }
}
