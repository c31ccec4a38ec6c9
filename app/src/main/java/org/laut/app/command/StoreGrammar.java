package org.laut.app.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The words of the commands that work on a store.
final class StoreGrammar {
  private StoreGrammar() {}

  static void addTo(CommandSpec laut) {
    laut.addSubcommand("ingest", ingest());
    laut.addSubcommand("who", asked("who", "QUERY"));
    laut.addSubcommand("said", asked("said", "NAME"));
    laut.addSubcommand("relays", relays());
    laut.addSubcommand("diff", one("diff"));
    laut.addSubcommand("lineage", one("lineage"));
    laut.addSubcommand("export", export());
    laut.addSubcommand("verify", onStore("verify"));
    laut.addSubcommand("forget", forget());
    laut.addSubcommand("feeds", feeds());
    laut.addSubcommand("serve", serve());
    laut.addSubcommand("tokens", tokens());
  }

  /// Adds the options that choose a store and items in it.
  static void filtered(CommandSpec command) {
    command.addOption(store());
    command.addOption(Grammar.value("DAY", "--from"));
    command.addOption(Grammar.value("DAY", "--to"));
    command.addOption(Grammar.value("NAME", "--publisher"));
  }

  private static CommandSpec onStore(String name) {
    CommandSpec command = Grammar.common(CommandSpec.create().name(name));
    command.addOption(store());
    command.addPositional(Grammar.parameters(""));
    return command;
  }

  private static CommandSpec ingest() {
    CommandSpec ingest = Grammar.common(CommandSpec.create().name("ingest"));
    ingest.addOption(store());
    ingest.addOption(Grammar.value("DAY", "--date"));
    ingest.addOption(Grammar.value("NAME", "--publisher"));
    ingest.addOption(Grammar.value("N", "--batch"));
    ingest.addOption(Grammar.flag("--each"));
    ingest.addPositional(Grammar.parameters("FILE"));
    return ingest;
  }

  /// A command that looks for words.
  private static CommandSpec asked(String name, String label) {
    CommandSpec command = Grammar.common(CommandSpec.create().name(name));
    filtered(command);
    viewed(command);
    command.addPositional(Grammar.parameters(label));
    return command;
  }

  private static CommandSpec relays() {
    CommandSpec relays = Grammar.common(CommandSpec.create().name("relays"));
    filtered(relays);
    relays.addOption(Grammar.value("FILE", "--graphml"));
    relays.addOption(Grammar.flag("--csv"));
    viewed(relays);
    relays.addPositional(Grammar.parameters(""));
    return relays;
  }

  /// A command on one item.
  private static CommandSpec one(String name) {
    CommandSpec command = Grammar.common(CommandSpec.create().name(name));
    command.addOption(store());
    viewed(command);
    command.addPositional(Grammar.parameters("ITEM"));
    return command;
  }

  private static CommandSpec export() {
    CommandSpec export = Grammar.common(CommandSpec.create().name("export"));
    filtered(export);
    export.addOption(choice("--format", "FORMAT", "jsonl", "csv", "annotations"));
    export.addOption(choice("--text", "HOW", "none", "spans", "full"));
    export.addOption(Grammar.value("PATH", "-o", "--output"));
    export.addPositional(Grammar.parameters(""));
    return export;
  }

  private static CommandSpec forget() {
    CommandSpec forget = Grammar.common(CommandSpec.create().name("forget"));
    forget.addOption(store());
    forget.addOption(Grammar.flag("--yes"));
    forget.addPositional(Grammar.parameters("ITEM"));
    return forget;
  }

  private static CommandSpec feeds() {
    CommandSpec feeds = Grammar.common(CommandSpec.create().name("feeds"));
    feeds.addOption(store());
    feeds.addOption(Grammar.value("NAME", "--publisher"));
    feeds.addOption(Grammar.value("HOST:PORT", "--allow"));
    feeds.addOption(Grammar.flag("--csv"));
    viewed(feeds);
    feeds.addPositional(Grammar.choice("ACTION", "add", "list", "remove", "import", "poll"));
    return feeds;
  }

  private static CommandSpec serve() {
    CommandSpec serve = Grammar.common(CommandSpec.create().name("serve"));
    serve.addOption(store());
    serve.addOption(Grammar.value("N", "--port"));
    serve.addOption(Grammar.value("ADDRESS", "--host"));
    serve.addOption(Grammar.value("NAMES", "--known-as"));
    serve.addOption(Grammar.flag("--tokens"));
    serve.addOption(Grammar.value("N", "--rate"));
    serve.addOption(Grammar.value("HOST:PORT", "--allow"));
    serve.addOption(Grammar.flag("--open"));
    serve.addPositional(Grammar.parameters(""));
    return serve;
  }

  private static CommandSpec tokens() {
    CommandSpec tokens = Grammar.common(CommandSpec.create().name("tokens"));
    tokens.addOption(store());
    tokens.addOption(choice("--role", "ROLE", "reader", "editor", "admin"));
    tokens.addPositional(Grammar.parameters("WHAT"));
    return tokens;
  }

  private static void viewed(CommandSpec command) {
    command.addOption(Grammar.flag("--json"));
    command.addOption(Grammar.colour());
    command.addOption(Grammar.value("FILE", "-o", "--output"));
  }

  private static OptionSpec store() {
    return Grammar.value("STORE", "--store");
  }

  private static OptionSpec choice(String name, String label, String... values) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .completionCandidates(List.of(values))
        .build();
  }
}
