package org.laut.app.command;

import java.util.List;
import org.laut.app.console.Failure;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in the program's own words.
public final class UsageError {
  private UsageError() {}

  /// The failure to tell.
  public static Failure of(ParameterException e) {
    String command = e.getCommandLine().getCommandName();
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
      case MissingParameterException missing -> Failure.usage("missing-value", name(missing));
      case OverwrittenOptionException twice ->
          Failure.usage("twice", ((OptionSpec) twice.getOverwritten()).longestName());
      default -> Failure.usage("too-many", String.valueOf(e.getValue()), command);
    };
  }

  private static Failure unmatched(UnmatchedArgumentException e, String command) {
    String word = e.getUnmatched().getFirst();
    if (word.startsWith("-") && word.length() > 1) {
      String near = Suggestion.of(word, options(e));
      return near.isEmpty()
          ? Failure.usage("unknown-option", word, command)
          : Failure.usage("unknown-option-near", word, near);
    }
    if (!command.equals("laut")) {
      return Failure.usage("too-many", word, command);
    }
    if (word.contains(".") || word.contains("/")) {
      return Failure.usage("perhaps-read", word);
    }
    String near = Suggestion.of(word, commands(e));
    return near.isEmpty()
        ? Failure.usage("unknown-command", word)
        : Failure.usage("unknown-command-near", word, near);
  }

  private static List<String> options(UnmatchedArgumentException e) {
    return List.copyOf(e.getCommandLine().getCommandSpec().optionsMap().keySet());
  }

  private static List<String> commands(UnmatchedArgumentException e) {
    return List.copyOf(e.getCommandLine().getSubcommands().keySet());
  }

  private static String name(MissingParameterException e) {
    ArgSpec first = e.getMissing().getFirst();
    return first instanceof OptionSpec option ? option.longestName() : first.paramLabel();
  }
}
