package org.laut.app.command.feeds;

import java.io.IOException;
import java.util.List;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.command.store.Desk;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;

/// `laut feeds add|list|remove|import|poll`: subscribes to feeds and polls them.
public record FeedsCommand(Desk desk) implements Command {
  private static final List<String> LIST_ONLY = List.of("--json", "--csv", "--output", "--color");

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    List<String> all = words.parameters();
    if (all.isEmpty()) {
      throw Failure.usage("no-action");
    }
    String action = all.getFirst();
    List<String> rest = all.subList(1, all.size());
    check(words, action);
    return switch (action) {
      case "add" -> new AddFeeds(desk).run(words, rest);
      case "list" -> new ListFeeds(desk).run(words, rest);
      case "remove" -> new RemoveFeeds(desk).run(words, rest);
      case "import" -> new ImportFeeds(desk).run(words, rest);
      case "poll" -> new PollFeeds(desk).run(words, rest);
      default -> throw Failure.usage("action", action);
    };
  }

  private static void check(Words words, String action) throws Failure {
    for (String option : LIST_ONLY) {
      if (words.has(option) && !action.equals("list")) {
        throw Failure.usage("only-list", option);
      }
    }
    if (words.has("--publisher") && !action.equals("add")) {
      throw Failure.usage("only-add", "--publisher");
    }
  }
}
