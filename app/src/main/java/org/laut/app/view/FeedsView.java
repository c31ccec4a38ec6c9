package org.laut.app.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.store.Feed;

/// Feeds and how they do, as a table for people.
///
/// @param columns that a line may fill, at least 80
/// @param zone in which moments are told
public record FeedsView(Messages messages, Palette palette, int columns, ZoneId zone) {
  /// The table, in the order of the feeds.
  public String of(List<Feed> feeds) {
    var rows = new ArrayList<Table.Row>();
    for (Feed feed : feeds) {
      rows.add(
          row(
              Table.Cell.plain(String.valueOf(feed.id())),
              name(feed),
              Table.Cell.plain(String.valueOf(feed.items())),
              Table.Cell.plain(when(feed.state().polled())),
              Table.Cell.plain(when(feed.state().next())),
              Table.Cell.plain(new FeedTrouble(messages).of(feed.state()))));
    }
    Table.Row titles =
        row(
            title("feeds.number"),
            title("feeds.feed"),
            title("relays.items"),
            title("feeds.last"),
            title("feeds.next"),
            title("feeds.problem"));
    List<String> lines = new Table(palette, columns, titles, 1).lines(rows);
    return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
  }

  private static Table.Row row(Table.Cell... cells) {
    return new Table.Row(List.of(cells), List.of());
  }

  private Table.Cell title(String key) {
    return new Table.Cell(messages.say(key), Palette.Look.FAINT);
  }

  private Table.Cell name(Feed feed) {
    String title = feed.publisher() == null ? feed.state().title() : feed.publisher();
    String url = Cells.plain(feed.url());
    return new Table.Cell(
        title == null ? url : messages.say("placed", Cells.plain(title), url), Palette.Look.SOURCE);
  }

  private String when(@Nullable Instant moment) {
    return moment == null ? "" : Moments.of(moment.atZone(zone).toOffsetDateTime(), messages);
  }
}
