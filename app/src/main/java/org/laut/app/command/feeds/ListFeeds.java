package org.laut.app.command.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.app.command.Words;
import org.laut.app.command.store.Desk;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.ResultStream;
import org.laut.app.output.Results;
import org.laut.app.view.FeedsView;
import org.laut.app.view.Palette;
import org.laut.formats.csv.FeedTable;
import org.laut.service.feeds.FeedJson;
import org.laut.store.Feed;
import org.laut.store.Store;

/// `laut feeds list`: the feeds of a store and how they do, as a table, as CSV, as JSON.
record ListFeeds(Desk desk) {
  ExitCode run(Words words, List<String> rest) throws Failure, IOException {
    if (!rest.isEmpty()) {
      throw Failure.usage("too-many", rest.getFirst(), "feeds");
    }
    if (words.has("--csv") && words.has("--json")) {
      throw Failure.usage("csv-and-json");
    }
    Console console = desk.console();
    var palette = new Palette(words.colours(console.screen()));
    List<Feed> feeds;
    try (Store store = desk.existing(words)) {
      feeds = store.feeds().all();
    }
    try (Results results = Results.to(words.value("--output"), console)) {
      if (words.has("--csv")) {
        FeedTable.write(feeds.stream().map(ListFeeds::line).toList(), new ResultStream(results));
      } else if (words.has("--json")) {
        results.write(FeedJson.document(feeds));
      } else if (!feeds.isEmpty()) {
        var view =
            new FeedsView(
                console.messages(), palette, console.screen().columns(), ZoneId.systemDefault());
        results.write(view.of(feeds).getBytes(UTF_8));
      }
      results.finish();
    }
    if (feeds.isEmpty()) {
      console.tell(console.messages().say("feeds.none"));
    }
    return ExitCode.DONE;
  }

  private static FeedTable.Line line(Feed feed) {
    return new FeedTable.Line(
        String.valueOf(feed.id()),
        feed.url(),
        feed.state().title(),
        feed.publisher(),
        feed.added().atOffset(ZoneOffset.UTC),
        FeedJson.state(feed.state()),
        moment(feed.state().polled()),
        feed.state().next().atOffset(ZoneOffset.UTC),
        FeedJson.problem(feed.state()),
        feed.items());
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
