package org.laut.app.command.feeds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.laut.Laut;
import org.laut.app.command.Words;
import org.laut.app.command.store.Desk;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.app.view.FeedTrouble;
import org.laut.app.view.Plain;
import org.laut.service.feeds.FeedListener;
import org.laut.service.feeds.FeedPolling;
import org.laut.service.feeds.FeedSettings;
import org.laut.service.feeds.Polled;
import org.laut.store.Feed;
import org.laut.store.Outcome;
import org.laut.store.Store;
import org.laut.store.database.StoreFailure;

/// `laut feeds poll [ID|URL...]`: polls the feeds that are due, or those that are named.
record PollFeeds(Desk desk) {
  ExitCode run(Words words, List<String> names) throws Failure, IOException {
    FeedSettings settings = FeedSettings.USUAL.opened(OpenedHosts.of(words));
    try (Store store = desk.existing(words)) {
      Laut laut = desk.laut().get();
      int unknown = 0;
      var sums = new PollSums();
      try (FeedPolling polling = FeedPolling.of(store, laut::study, settings, FeedListener.NONE)) {
        List<CompletableFuture<Polled>> polls = names.isEmpty() ? polling.pollDue() : List.of();
        var all = new ArrayList<>(polls);
        for (String name : names) {
          Optional<Feed> feed = RemoveFeeds.find(store.feeds(), name);
          if (feed.isEmpty()) {
            desk.console().tell(Failure.failed("no-such-feed", Plain.of(name)));
            unknown++;
          }
          feed.flatMap(found -> polling.poll(found.id())).ifPresent(all::add);
        }
        for (CompletableFuture<Polled> poll : all) {
          sums.add(tell(result(poll)));
        }
      }
      Messages messages = desk.console().messages();
      FeedWords.print(desk.console(), List.of(sums.in(messages)));
      return FeedWords.code(sums.good(), sums.failed() + unknown);
    }
  }

  private static Polled result(CompletableFuture<Polled> poll) {
    try {
      return poll.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreFailure failure) {
        throw failure;
      }
      throw e;
    }
  }

  /// Tells what did not go well.
  private Polled tell(Polled polled) {
    Console console = desk.console();
    Messages messages = console.messages();
    String url = Plain.of(polled.feed().url());
    if (polled.what() == Polled.What.FAILED) {
      String why = new FeedTrouble(messages).of(polled.feed().state());
      console.tell(messages.say("about", url, why));
    } else if (!polled.refused().isEmpty()) {
      console.tell(
          messages.say("about", url, messages.count("feeds.unread", polled.refused().size())));
    }
    return polled;
  }

  /// What all polls gave.
  private static final class PollSums {
    private int good;
    private int failed;
    private int fresh;
    private int versions;
    private int known;

    void add(Polled polled) {
      if (polled.what() == Polled.What.FAILED) {
        failed++;
      } else {
        good++;
      }
      known += polled.known();
      for (Outcome outcome : polled.taken()) {
        switch (outcome.kind()) {
          case READ -> fresh++;
          case NEW_VERSION -> versions++;
          case KNOWN -> known++;
        }
      }
    }

    int good() {
      return good;
    }

    int failed() {
      return failed;
    }

    String in(Messages messages) {
      String feeds = messages.count("feeds", good + failed);
      String newVersions = messages.count("newversions", versions);
      String newItems = messages.count("newitems", fresh);
      return messages.say("feeds.polled", feeds, newItems, newVersions, known, failed);
    }
  }
}
