package org.laut.service.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.corpus.Item;
import org.laut.service.feeds.FeedServer.Page;
import org.laut.service.feeds.Polled.What;
import org.laut.store.Feed;
import org.laut.store.FeedState;
import org.laut.store.Outcome;

/// What polling does, whatever database the store lies in.
abstract class FeedPollingContract extends FeedCase {
  private static final String TEXT = "Der Kai sei gesperrt, sagte Hafenmeisterin Inge Tam.";

  @Test
  void takes_in_items_with_their_publisher_and_source() {
    server().put("/rss", Page.of(Rss.feed(Rss.entry("n1", TEXT))));
    Polled polled = poll(add("/rss"));
    assertThat(polled.what()).isEqualTo(What.READ);
    assertThat(polled.taken()).containsExactly(new Outcome("127.0.0.1:n1", 1, Outcome.Kind.READ));
    assertThat(polled.feed().items()).isEqualTo(1);
    assertThat(polled.feed().state().title()).isEqualTo("Küstenbote");
    assertThat(heard).containsExactly(polled);
    Item item = store().item("127.0.0.1:n1").orElseThrow();
    assertThat(item.news().document().header().publisher()).isEqualTo("Küstenbote");
    assertThat(item.news().release().source()).isEqualTo("Nordagentur");
    assertThat(item.reading().report().statements()).hasSize(1);
    assertThat(store().verify()).isEmpty();
  }

  @Test
  void gives_items_the_publisher_that_the_user_named() throws FeedRefused {
    server().put("/rss", Page.of(Rss.feed(Rss.entry("n1", TEXT))));
    poll(polling().add(server().url("/rss"), "Der Bote", "eva").feed());
    Item item = store().item("127.0.0.1:n1").orElseThrow();
    assertThat(item.news().document().header().publisher()).isEqualTo("Der Bote");
    assertThat(item.news().release().source()).isEqualTo("Nordagentur");
  }

  @Test
  void takes_in_an_item_once_and_its_change_as_a_version() {
    server().put("/rss", Page.of(Rss.feed(Rss.entry("n1", TEXT))));
    Feed feed = add("/rss");
    poll(feed);
    Polled again = poll(feed);
    assertThat(again.taken()).isEmpty();
    assertThat(again.known()).isEqualTo(1);
    server().put("/rss", Page.of(Rss.feed(Rss.entry("n1", TEXT + " Er bleibe es."))));
    assertThat(poll(feed).taken())
        .containsExactly(new Outcome("127.0.0.1:n1", 2, Outcome.Kind.NEW_VERSION));
    assertThat(polling().find(feed.id()).orElseThrow().items()).isEqualTo(2);
  }

  @Test
  void asks_only_for_what_has_changed() {
    Page page =
        Page.of(Rss.feed(Rss.entry("n1", TEXT)))
            .with("ETag: W/\"a b\"")
            .with("Last-Modified: Tue, 11 Mar 2025 07:00:00 GMT");
    server().put("/rss", page);
    Feed feed = add("/rss");
    poll(feed);
    Polled again = poll(feed);
    assertThat(again.what()).isEqualTo(What.UNCHANGED);
    assertThat(again.feed().state().title()).isEqualTo("Küstenbote");
    assertThat(server().requests().getFirst()).noneMatch(line -> line.startsWith("If-"));
    assertThat(server().requests().getLast())
        .contains("If-None-Match: W/\"a b\"", "If-Modified-Since: Tue, 11 Mar 2025 07:00:00 GMT")
        .anyMatch(line -> line.startsWith("User-Agent: Laut/"));
    server().put("/rss", Page.of(Rss.feed(Rss.entry("n2", TEXT))).with("ETag: \"b\""));
    assertThat(poll(feed).taken()).hasSize(1);
  }

  @Test
  void asks_again_for_a_feed_that_was_cut_off() {
    String whole = Rss.feed(Rss.entry("n1", TEXT), Rss.entry("n2", TEXT + " Er bleibe es."));
    String half = whole.substring(0, whole.length() - 60);
    server().put("/rss", Page.of(half).with("ETag: \"a\""));
    Feed feed = add("/rss");
    assertThat(poll(feed).taken()).hasSize(1);
    server().put("/rss", Page.of(whole).with("ETag: \"a\""));
    assertThat(poll(feed).taken()).hasSize(1);
  }

  @Test
  void sends_back_no_mark_that_could_be_a_trap() {
    server().put("/rss", Page.of(Rss.feed()).with("ETag: \"ä\u0001\""));
    Feed feed = add("/rss");
    assertThat(poll(feed).feed().state().etag()).isNull();
    assertThat(poll(feed).what()).isEqualTo(What.READ);
  }

  @Test
  void waits_longer_after_each_failure() {
    server().put("/rss", new Page("503 Busy", "", ""));
    Feed feed = add("/rss");
    for (int minutes : new int[] {15, 30, 60, 120, 240, 480, 960, 1440, 1440}) {
      FeedState state = poll(feed).feed().state();
      assertThat(Duration.between(state.polled(), state.next()).toMinutes()).isEqualTo(minutes);
      assertThat(FeedJson.problem(state)).isEqualTo("status: 503");
    }
    assertThat(heard.getLast().feed().state().failures()).isEqualTo(9);
    server().put("/rss", Page.of(Rss.feed()));
    FeedState state = poll(feed).feed().state();
    assertThat(state.failures()).isZero();
    assertThat(FeedJson.problem(state)).isNull();
    assertThat(Duration.between(state.polled(), state.next())).isEqualTo(Duration.ofMinutes(15));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "503 Busy  | Retry-After: 7200                          | 120",
        "429 Slow  | Retry-After: Tue, 11 Mar 2025 11:00:00 GMT | 180",
        "429 Slow  | Retry-After: 5                             | 15",
        "503 Busy  | Retry-After: 999999999                     | 1440",
        "503 Busy  | Retry-After: -5                            | 15",
        "503 Busy  | Retry-After: soon                          | 15",
        "200 OK    | Cache-Control: public, max-age=7200        | 120",
        "200 OK    | Cache-Control: max-age=60                  | 15",
        "200 OK    | Cache-Control: max-age=99999999            | 1440",
        "200 OK    | Cache-Control: no-store                    | 15"
      })
  void waits_as_long_as_the_server_wishes(String status, String header, int minutes) {
    server().put("/rss", new Page(status, header + "\r\n", Rss.feed()));
    FeedState state = poll(add("/rss")).feed().state();
    assertThat(Duration.between(state.polled(), state.next()).toMinutes()).isEqualTo(minutes);
  }

  @Test
  void waits_as_long_as_the_feed_wishes() {
    server().put("/rss", Page.of(Rss.headed("<ttl>90</ttl>")).with("ETag: \"a\""));
    Feed feed = add("/rss");
    for (What what : List.of(What.READ, What.UNCHANGED, What.UNCHANGED)) {
      Polled polled = poll(feed);
      FeedState state = polled.feed().state();
      assertThat(polled.what()).isEqualTo(what);
      assertThat(Duration.between(state.polled(), state.next())).hasMinutes(90);
    }
  }

  @Test
  void polls_what_is_due_and_nothing_else() {
    server().put("/rss", Page.of(Rss.feed()));
    Feed feed = add("/rss");
    assertThat(pollDue()).extracting(p -> p.feed().id()).containsExactly(feed.id());
    assertThat(pollDue()).isEmpty();
    clock.move(Duration.ofMinutes(14));
    assertThat(pollDue()).isEmpty();
    clock.move(Duration.ofMinutes(1));
    assertThat(pollDue()).hasSize(1);
  }

  private List<Polled> pollDue() {
    return polling().pollDue().stream().map(FeedCase::await).toList();
  }

  @Test
  void leaves_a_feed_to_the_process_that_has_claimed_it() {
    server().put("/rss", Page.of(Rss.feed()));
    add("/rss");
    try (FeedPolling other = newPolling()) {
      List<CompletableFuture<Polled>> begun = polling().pollDue();
      assertThat(other.pollDue()).isEmpty();
      begun.forEach(FeedCase::await);
    }
    assertThat(server().requests()).hasSize(1);
  }

  @Test
  void asks_a_host_one_question_at_a_time_with_pauses() {
    for (int i = 0; i < 5; i++) {
      server().put("/rss" + i, Page.of(Rss.feed()));
      add("/rss" + i);
    }
    assertThat(pollDue()).hasSize(5);
    assertThat(server().busiest()).isEqualTo(1);
    assertThat(pauses).hasSizeGreaterThanOrEqualTo(4).containsOnly(Duration.ofSeconds(2));
  }

  @Test
  void asks_other_hosts_meanwhile() {
    var both = new CountDownLatch(2);
    server()
        .before(() -> {
          both.countDown();
          try {
            both.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    server().put("/rss", Page.of(Rss.feed()));
    add("/rss");
    addUrl(server().url(OTHER, "/rss"));
    assertThat(pollDue()).extracting(Polled::what).containsExactly(What.READ, What.READ);
  }

  @Test
  void lets_no_feed_replace_the_items_of_another_publisher() {
    String url = server().url("/artikel/1");
    server().put("/rss", Page.of(Rss.feed(Rss.entry("n1", TEXT), Rss.entry(url, TEXT + " Ja."))));
    server().put("/two", Page.of(Rss.feed(Rss.entry(url, TEXT + " Ja."))));
    server().put("/evil", Page.of(Rss.feed(Rss.entry("n1", "Falsch."), Rss.entry(url, "Falsch."))));
    poll(add("/rss"));
    assertThat(poll(add("/two")).known()).as("one item in two feeds of a publisher").isEqualTo(1);
    assertThat(poll(addUrl(server().url(OTHER, "/evil"))).taken())
        .extracting(Outcome::ref, Outcome::version)
        .containsExactly(tuple(OTHER + ":n1", 1), tuple(OTHER + ":" + url, 1));
    assertThat(store().versions(url)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><p>Bitte melden Sie sich an, sagte der Server.</p></body></html>",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel/></rss>",
        "{\"id\":\"a\",\"text\":\"Kein Feed.\"}",
        "Kein Feed, sagte der Server.",
        "<opml/>",
        "<rss",
        ""
      })
  void takes_in_nothing_that_is_no_feed(String body) {
    server().put("/rss", Page.of(body).with("ETag: \"a\""));
    Polled polled = poll(add("/rss"));
    assertThat(polled.what()).isEqualTo(What.FAILED);
    assertThat(polled.feed().state().fault()).isEqualTo("not_a_feed");
    assertThat(polled.feed().state().etag()).isNull();
    assertThat(store().counts().items()).isZero();
  }

  @Test
  void leaves_out_only_the_entries_that_cannot_be_read() {
    String broken = "<item><guid>b</guid><title>x &nichts; y</title></item>";
    server().put("/rss", Page.of(Rss.feed(Rss.entry("n1", TEXT), broken, Rss.entry("n2", "Ja."))));
    Polled polled = poll(add("/rss"));
    assertThat(polled.taken()).hasSize(2);
    assertThat(polled.refused()).hasSize(1);
  }

  @Test
  void takes_in_nothing_from_a_feed_that_is_removed_meanwhile() {
    server().put("/rss", Page.of(Rss.feed(Rss.entry("n1", TEXT))));
    Feed feed = add("/rss");
    server().before(() -> polling().remove(feed.id(), "eva"));
    assertThat(poll(feed).what()).isEqualTo(What.REMOVED);
    assertThat(store().counts().items()).isZero();
    assertThat(polling().poll(feed.id())).isEmpty();
  }

  @Test
  void refuses_feeds_inside_the_network() {
    for (String url :
        List.of(
            "http://127.0.0.1/rss", "http://10.0.0.1/", "file:///etc/passwd", "http://[::1]/")) {
      assertThatThrownBy(() -> polling().add(url, null, "eva"))
          .as(url)
          .isInstanceOf(FeedRefused.class);
    }
    assertThat(polling().all()).isEmpty();
    Feed feed = addUrl("http://inside.example/rss");
    assertThat(poll(feed).feed().state().fault()).isEqualTo("address");
  }

  @Test
  void runs_until_it_is_closed() {
    server().put("/rss", Page.of(Rss.feed(Rss.entry("n1", TEXT))));
    polling().start();
    Feed feed = add("/rss");
    Instant deadline = Instant.now().plusSeconds(60);
    while (heard.isEmpty() && Instant.now().isBefore(deadline)) {
      Thread.onSpinWait();
    }
    assertThat(heard).extracting(p -> p.feed().id()).containsExactly(feed.id());
    polling().close();
    CompletableFuture<Polled> late = polling().poll(feed.id()).orElseThrow();
    assertThatThrownBy(late::join).isInstanceOf(CancellationException.class);
  }
}
