package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;

/// `laut feeds` with a real server on loopback.
class FeedsTest {
  private static final String RSS =
      """
      <rss version="2.0"><channel><title>=Küstenbote</title>
      <item><guid>n1</guid><title>Hafen</title>
      <description>Der Kai sei gesperrt, sagte Hafenmeisterin Inge Tam.</description></item>
      </channel></rss>
      """;

  @TempDir Path folder;
  private HttpServer server = start();
  private String store = "";
  private String host = "";

  private static HttpServer start() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void serve() {
    store = folder.resolve("nachrichten.db").toString();
    host = "127.0.0.1:" + server.getAddress().getPort();
    server.createContext(
        "/",
        exchange -> {
          boolean there = exchange.getRequestURI().getPath().equals("/rss");
          byte[] body = there ? RSS.getBytes(UTF_8) : new byte[0];
          exchange.sendResponseHeaders(there ? 200 : 404, there ? body.length : -1);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Run feeds(String... words) {
    return Run.of(
        Stream.of(List.of("feeds"), List.of(words), List.of("--store", store))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }

  private String url(String path) {
    return "http://" + host + path;
  }

  @Test
  void subscribesPollsListsAndRemoves() throws Exception {
    Run added = feeds("add", url("/rss"), "--allow", host);
    assertThat(added).isEqualTo(new Run(0, "1: " + url("/rss") + " added\n", ""));
    assertThat(feeds("add", url("/rss"), "--allow", host).out()).contains("is there already");
    Run polled = feeds("poll", "--allow", host);
    assertThat(polled.err()).isEmpty();
    assertThat(polled.out())
        .isEqualTo("1 feed polled: 1 new item, 0 new versions, 0 known, 0 failed\n");
    assertThat(feeds("poll").out()).startsWith("0 feeds polled");
    assertThat(feeds("poll", "1", "--allow", host).out()).contains("1 known");
    assertThat(Run.of("said", "Tam", "--store", store).out()).contains("gesperrt");
    JsonObject list = Json.object(feeds("list", "--json").out());
    assertThat(list.string("schema")).isEqualTo("laut/feeds/1");
    JsonObject feed = list.objects("feeds").getFirst();
    assertThat(feed.string("title")).isEqualTo("=Küstenbote");
    assertThat(feed.string("state")).isEqualTo("ok");
    assertThat(feed.integer("items")).isEqualTo(1);
    assertThat(feeds("list", "--csv").out()).contains("\"'=Küstenbote\"", "\"ok\"");
    assertThat(feeds("list").out()).contains("Küstenbote", "Next poll");
    assertThat(feeds("remove", "1").out()).contains("its items stay");
    Run gone = feeds("remove", "1");
    assertThat(gone.code()).isEqualTo(1);
    assertThat(gone.line()).contains("1: no such feed");
    assertThat(feeds("list").line()).contains("no feeds");
    assertThat(Run.of("verify", "--store", store).code()).isZero();
  }

  @Test
  void tellsOfFeedsThatFailAndTakesInTheOthers() {
    feeds("add", url("/rss"), url("/none"), "--allow", host);
    Run polled = feeds("poll", "--allow", host);
    assertThat(polled.code()).isEqualTo(3);
    assertThat(polled.line()).contains("/none: the server answered 404");
    assertThat(polled.out()).contains("1 new item,").contains("1 failed");
    assertThat(feeds("list", "--json").out()).contains("\"problem\":\"status: 404\"");
    Run closed = feeds("poll", "1");
    assertThat(closed.code()).isEqualTo(1);
    assertThat(closed.line()).contains("--allow HOST:PORT lets your own server through");
  }

  @Test
  void refusesWhatLeadsInside() {
    Run run = feeds("add", url("/rss"), "http://10.0.0.1/", "https://feeds.example/rss");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("1: https://feeds.example/rss added\n");
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains("port ", "10.0.0.1, private");
    Run all = feeds("add", "file:///etc/passwd");
    assertThat(all.code()).isEqualTo(1);
    assertThat(all.line()).contains("file is not read; only http and https are");
  }

  @Test
  void importsTheListOfAnotherReader() throws IOException {
    String opml =
        """
        <?xml version="1.0"?><opml version="2.0"><head><title>Abos</title></head><body>
        <outline text="Küste"><outline type="rss" xmlUrl="https://kueste.example/rss"/>
        <outline type="rss" xmlUrl="https://kueste.example/rss"/></outline>
        <outline text="x" xmlUrl="http://127.0.0.1/admin"/><outline text="leer" xmlUrl=" "/>
        </body></opml>
        """;
    Path file = Files.writeString(folder.resolve("abos.opml"), opml);
    Run run = feeds("import", file.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("3 feeds in the list: 1 added, 1 there already, 1 refused\n");
    assertThat(run.line()).contains("http://127.0.0.1/admin: leads into a network");
    Run piped = Run.with(opml.getBytes(UTF_8), Map.of(), "feeds", "import", "-", "--store", store);
    assertThat(piped.out()).contains("2 there already");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><opml><body>&x;</body></opml>",
        "<html/>",
        "kein OPML",
        "<opml><body><outline xmlUrl=\"https://a.example/\"/>",
        ""
      })
  void tellsWhatIsWrongWithAList(String opml) throws IOException {
    Path file = Files.writeString(folder.resolve("abos.opml"), opml);
    Run run = feeds("import", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.line()).contains("abos.opml: ");
    assertThat(run.out()).isEmpty();
    assertThat(Path.of(store)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | what is to be done?",
        "subscribe                 | subscribe: laut feeds takes add, list",
        "add                       | feeds add: which?",
        "remove                    | feeds remove: which?",
        "import                    | feeds import: which?",
        "import a b                | b: one too many",
        "list x                    | x: one too many",
        "list --csv --json         | leave out --csv or --json",
        "poll --json               | --json goes only with laut feeds list",
        "list --publisher X        | --publisher goes only with laut feeds add",
        "add http://a.example --allow x:y | x:y: --allow takes HOST:PORT"
      })
  void tellsWhatIsWrongWithTheWords(String line, String problem) {
    Run run = feeds(line.isEmpty() ? new String[0] : line.strip().split(" +", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.line()).contains(problem);
    assertThat(Path.of(store)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "poll", "remove 1"})
  void makesNoStoreThatIsNotThere(String line) {
    Run run = feeds(line.split(" ", -1));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.line()).contains("there is no such store");
  }

  @Test
  void speaksGermanAndCompletes() {
    assertThat(feeds("add", "ftp://a.example/", "--lang", "de").line()).contains("nur http und");
    assertThat(Run.of("completion").out()).contains("feeds").contains("\"import\"");
  }
}
