package org.laut.app.command.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.laut.app.command.Words;
import org.laut.app.command.store.Desk;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.app.input.InputFile;
import org.laut.formats.feed.Opml;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Unreadable;
import org.laut.store.Feeds;
import org.laut.store.Store;

/// `laut feeds import OPML`: subscribes to the feeds in a list of another feed reader.
record ImportFeeds(Desk desk) {
  ExitCode run(Words words, List<String> files) throws Failure, IOException {
    if (FeedWords.some(files, "import").size() > 1) {
      throw Failure.usage("too-many", files.get(1), "feeds");
    }
    Console console = desk.console();
    Messages messages = console.messages();
    List<String> urls;
    try {
      urls = urls(new InputFile(files.getFirst(), console.in()));
    } catch (Unreadable e) {
      String key = "fault." + e.fault().name().toLowerCase(Locale.ROOT);
      console.tell(messages.say("about", files.getFirst(), messages.say(key, e.detail())));
      return ExitCode.FAILED;
    }
    List<String> admitted = new AddFeeds(desk).admitted(words, urls);
    List<Feeds.Added> added;
    try (Store store = desk.open(words)) {
      added = store.feeds().add(admitted, null, FeedWords.WHO);
    }
    int fresh = (int) added.stream().filter(Feeds.Added::fresh).count();
    int refused = urls.size() - admitted.size();
    String feeds = messages.count("feeds", urls.size());
    FeedWords.print(
        console,
        List.of(messages.say("feeds.imported", feeds, fresh, added.size() - fresh, refused)));
    return FeedWords.code(admitted.size(), refused);
  }

  private static List<String> urls(InputFile file) throws Failure, Unreadable {
    try (InputStream in = file.open()) {
      return Opml.read(in, Limits.USUAL);
    } catch (Unreadable e) {
      throw e;
    } catch (IOException e) {
      throw file.failure(e);
    }
  }
}
