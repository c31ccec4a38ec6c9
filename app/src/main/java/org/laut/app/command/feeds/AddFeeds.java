package org.laut.app.command.feeds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.laut.app.command.Words;
import org.laut.app.command.store.Desk;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.app.view.FeedTrouble;
import org.laut.app.view.Plain;
import org.laut.service.feeds.FeedAdmission;
import org.laut.service.feeds.FeedRefused;
import org.laut.store.Feeds;
import org.laut.store.Store;

/// `laut feeds add URL...`: subscribes to feeds.
record AddFeeds(Desk desk) {
  ExitCode run(Words words, List<String> urls) throws Failure, IOException {
    FeedWords.some(urls, "add");
    Messages messages = desk.console().messages();
    List<String> admitted = admitted(words, urls);
    if (admitted.isEmpty()) {
      return ExitCode.FAILED;
    }
    var lines = new ArrayList<String>();
    try (Store store = desk.open(words)) {
      for (Feeds.Added added :
          store.feeds().add(admitted, words.value("--publisher"), FeedWords.WHO)) {
        String url = Plain.of(added.feed().url());
        lines.add(
            messages.say(added.fresh() ? "feeds.added" : "feeds.there", added.feed().id(), url));
      }
    }
    FeedWords.print(desk.console(), lines);
    return FeedWords.code(admitted.size(), urls.size() - admitted.size());
  }

  /// Those that may be polled; of the others it is told why not.
  List<String> admitted(Words words, List<String> urls) throws Failure {
    var trouble = new FeedTrouble(desk.console().messages());
    FeedAdmission admission = FeedAdmission.of(OpenedHosts.of(words));
    var admitted = new ArrayList<String>();
    for (String url : urls) {
      try {
        admitted.add(admission.admit(url));
      } catch (FeedRefused e) {
        String why = trouble.of(e.reason());
        desk.console().tell(desk.console().messages().say("about", Plain.of(url), why));
      }
    }
    return admitted;
  }
}
