package org.laut.app.command.feeds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laut.app.command.Words;
import org.laut.app.command.store.Desk;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.app.view.Plain;
import org.laut.store.Feed;
import org.laut.store.Feeds;
import org.laut.store.Store;

/// `laut feeds remove ID|URL...`: ends subscriptions.
record RemoveFeeds(Desk desk) {
  ExitCode run(Words words, List<String> names) throws Failure, IOException {
    FeedWords.some(names, "remove");
    Messages messages = desk.console().messages();
    var lines = new ArrayList<String>();
    try (Store store = desk.existing(words)) {
      for (String name : names) {
        Optional<Feed> feed = find(store.feeds(), name);
        if (feed.isPresent() && store.feeds().remove(feed.get().id(), FeedWords.WHO)) {
          lines.add(messages.say("feeds.removed", Plain.of(feed.get().url())));
        } else {
          desk.console().tell(Failure.failed("no-such-feed", Plain.of(name)));
        }
      }
    }
    FeedWords.print(desk.console(), lines);
    return FeedWords.code(lines.size(), names.size() - lines.size());
  }

  /// The feed with this number or URL.
  static Optional<Feed> find(Feeds feeds, String name) {
    return feeds.all().stream()
        .filter(feed -> feed.url().equals(name) || String.valueOf(feed.id()).equals(name))
        .findFirst();
  }
}
