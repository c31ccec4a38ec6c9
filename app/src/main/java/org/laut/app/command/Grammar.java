package org.laut.app.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The words of the command line: commands, options, parameters.
///
/// Built by hand, since finding annotations by reflection takes a good part of a short run. The
/// help pages are texts of their own; a test holds the two together.
public final class Grammar {
  private Grammar() {}

  /// The whole command line, ready to parse.
  public static CommandLine commandLine() {
    CommandSpec laut = CommandSpec.create().name("laut");
    common(laut);
    laut.addOption(flag("-V", "--version"));
    laut.addSubcommand("read", read());
    laut.addSubcommand("timeline", timeline());
    laut.addSubcommand("why", why());
    StoreGrammar.addTo(laut);
    laut.addSubcommand("doctor", doctor());
    laut.addSubcommand("completion", completion());
    laut.addSubcommand("help", help());
    return new CommandLine(laut);
  }

  private static CommandSpec read() {
    CommandSpec read = common(CommandSpec.create().name("read"));
    read.addOption(flag("--json"));
    read.addOption(value("FILE", "--jsonl"));
    read.addOption(value("DAY", "--date"));
    read.addOption(flag("--text"));
    read.addOption(colour());
    read.addOption(value("FILE", "-o", "--output"));
    read.addPositional(parameters("FILE"));
    return read;
  }

  private static CommandSpec timeline() {
    CommandSpec timeline = common(CommandSpec.create().name("timeline"));
    timeline.addOption(flag("--json"));
    timeline.addOption(value("FILE", "--jsonl"));
    timeline.addOption(value("DAY", "--date"));
    StoreGrammar.filtered(timeline);
    timeline.addOption(colour());
    timeline.addOption(value("FILE", "-o", "--output"));
    timeline.addPositional(parameters("FILE"));
    return timeline;
  }

  private static CommandSpec why() {
    CommandSpec why = common(CommandSpec.create().name("why"));
    why.addOption(value("DAY", "--date"));
    why.addOption(colour());
    why.addPositional(parameters("FILE N"));
    return why;
  }

  private static CommandSpec doctor() {
    CommandSpec doctor = common(CommandSpec.create().name("doctor"));
    doctor.addOption(colour());
    return doctor;
  }

  private static CommandSpec completion() {
    CommandSpec completion = common(CommandSpec.create().name("completion"));
    completion.addPositional(parameters("SHELL"));
    return completion;
  }

  private static CommandSpec help() {
    CommandSpec help = common(CommandSpec.create().name("help"));
    help.addPositional(parameters("COMMAND"));
    return help;
  }

  static CommandSpec common(CommandSpec command) {
    command.addOption(
        OptionSpec.builder("-h", "--help").type(boolean.class).arity("0").usageHelp(true).build());
    command.addOption(
        OptionSpec.builder("--lang")
            .type(String.class)
            .paramLabel("LANGUAGE")
            .completionCandidates(List.of("de", "en"))
            .build());
    return command;
  }

  static OptionSpec flag(String... names) {
    return OptionSpec.builder(names[0], names).type(boolean.class).arity("0").build();
  }

  static OptionSpec value(String label, String... names) {
    return OptionSpec.builder(names[0], names).type(String.class).paramLabel(label).build();
  }

  static OptionSpec colour() {
    return OptionSpec.builder("--color", "--colour")
        .type(String.class)
        .paramLabel("WHEN")
        .completionCandidates(List.of("auto", "always", "never"))
        .build();
  }

  static PositionalParamSpec parameters(String label) {
    return choice(label);
  }

  /// Parameters of which the first is one of some words.
  static PositionalParamSpec choice(String label, String... words) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("0..*")
        .paramLabel(label)
        .completionCandidates(words.length == 0 ? null : List.of(words))
        .build();
  }
}
