package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.formats.record.InvalidRecord;
import org.laut.report.Reading;
import org.laut.store.ledger.AuditEntry;

/// Feeds and what their polls give.
interface FeedsContract {
  String URL = "https://kuestenbote.example/feed?ressort=häfen";

  Store store();

  @Test
  default void keeps_a_feed_once_and_never_uses_its_id_again() {
    Feeds.Added first = store().feeds().add(URL, null, "eva");
    assertThat(first.fresh()).isTrue();
    assertThat(first.feed().state()).isEqualTo(FeedState.unread(first.feed().added()));
    assertThat(store().feeds().add(URL, null, "eva"))
        .isEqualTo(new Feeds.Added(first.feed(), false));
    assertThat(store().feeds().remove(first.feed().id(), "eva")).isTrue();
    assertThat(store().feeds().remove(first.feed().id(), "eva")).isFalse();
    assertThat(store().feeds().all()).isEmpty();
    Feed again = store().feeds().add(URL, null, "eva").feed();
    assertThat(again.id()).isGreaterThan(first.feed().id());
    assertThat(store().feeds().find(again.id())).contains(again);
    assertThat(store().ledger().audit().before(Long.MAX_VALUE, 9))
        .extracting(AuditEntry::action, AuditEntry::subject, AuditEntry::detail)
        .containsExactly(
            tuple("feed.added", "2", "https://kuestenbote.example/feed"),
            tuple("feed.removed", "1", "https://kuestenbote.example/feed"),
            tuple("feed.added", "1", "https://kuestenbote.example/feed"));
  }

  @Test
  default void tells_which_feeds_are_due() {
    Feed one = store().feeds().add(URL, null, "eva").feed();
    Feed other = store().feeds().add(URL + "&n=2", "Küstenbote", "eva").feed();
    Instant added = other.added();
    store().feeds().keep(one.with(FeedState.unread(added.plusSeconds(60))), List.of());
    store().feeds().keep(other.with(FeedState.unread(added.plusSeconds(30))), List.of());
    assertThat(store().feeds().due(added.plusSeconds(29))).isEmpty();
    assertThat(store().feeds().due(added.plusSeconds(60)))
        .extracting(Feed::id)
        .containsExactly(other.id(), one.id());
  }

  @Test
  default void lets_one_process_alone_claim_a_feed() {
    Feed feed = store().feeds().add(URL, null, "eva").feed();
    Instant until = feed.added().plusSeconds(300);
    assertThat(store().feeds().claim(feed, until)).isTrue();
    assertThat(store().feeds().claim(feed, until)).isFalse();
    assertThat(store().feeds().due(feed.added().plusSeconds(299))).isEmpty();
    assertThat(store().feeds().due(until)).hasSize(1);
  }

  @Test
  default void takes_in_items_and_the_state_of_the_feed_together() {
    Feed feed = store().feeds().add(URL, null, "eva").feed();
    Instant now = feed.added().plusSeconds(5);
    var after =
        new FeedState(
            "Küstenbote",
            "\"a1\"",
            "Tue, 18 Jun",
            Duration.ofMinutes(90),
            now,
            now,
            null,
            2,
            "timeout",
            "");
    Studied item = SampleItem.of("a-1", "Der Damm hält.").studied();
    List<Studied> items = List.of(item, item);
    Feeds.Kept kept = store().feeds().keep(feed.with(after), items).orElseThrow();
    assertThat(kept.outcomes())
        .extracting(Outcome::kind)
        .containsExactly(Outcome.Kind.READ, Outcome.Kind.KNOWN);
    assertThat(kept.feed().items()).isEqualTo(1);
    assertThat(kept.feed().state()).isEqualTo(after);
    assertThat(store().feeds().all()).containsExactly(kept.feed());
    assertThat(store().item("a-1")).isPresent();
    assertThat(store().verify()).isEmpty();
  }

  @Test
  default void takes_in_nothing_from_a_feed_that_was_removed() {
    Feed feed = store().feeds().add(URL, null, "eva").feed();
    store().feeds().remove(feed.id(), "eva");
    List<Studied> items = List.of(SampleItem.of("a-1", "Der Damm hält.").studied());
    assertThat(store().feeds().keep(feed, items)).isEmpty();
    assertThat(store().item("a-1")).isEmpty();
  }

  @Test
  default void keeps_the_state_of_a_feed_whose_items_cannot_be_taken_in() {
    Feed feed = store().feeds().add(URL, null, "eva").feed();
    Studied good = SampleItem.of("a-1", "Der Damm hält.").studied();
    Reading other =
        SampleItem.of("a-2", "Der Deich ist zu lang für diese Meldung.").studied().reading();
    List<Studied> items = List.of(good, new Studied(SampleItem.of("a-2", "Kurz.").news(), other));
    Feed after = feed.with(FeedState.unread(feed.added().plusSeconds(60)));
    assertThatThrownBy(() -> store().feeds().keep(after, items)).isInstanceOf(InvalidRecord.class);
    assertThat(store().feeds().all()).containsExactly(feed);
    assertThat(store().item("a-1")).isEmpty();
  }
}
