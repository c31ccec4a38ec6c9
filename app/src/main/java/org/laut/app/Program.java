package org.laut.app;

import java.io.IOException;
import org.laut.app.command.Command;
import org.laut.app.command.CompletionCommand;
import org.laut.app.command.DoctorCommand;
import org.laut.app.command.Grammar;
import org.laut.app.command.HelpCommand;
import org.laut.app.command.ReadCommand;
import org.laut.app.command.Reader;
import org.laut.app.command.StoreTimelineCommand;
import org.laut.app.command.TimelineCommand;
import org.laut.app.command.UsageError;
import org.laut.app.command.VersionCommand;
import org.laut.app.command.WhyCommand;
import org.laut.app.command.Words;
import org.laut.app.command.feeds.FeedsCommand;
import org.laut.app.command.ingest.IngestCommand;
import org.laut.app.command.serve.ServeCommand;
import org.laut.app.command.serve.TokensCommand;
import org.laut.app.command.store.Desk;
import org.laut.app.command.store.DiffCommand;
import org.laut.app.command.store.ExportCommand;
import org.laut.app.command.store.ForgetCommand;
import org.laut.app.command.store.LineageCommand;
import org.laut.app.command.store.RelaysCommand;
import org.laut.app.command.store.SaidCommand;
import org.laut.app.command.store.VerifyCommand;
import org.laut.app.command.store.WhoCommand;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.WriteFailed;
import org.laut.store.database.StoreFailure;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Runs one command line from its words to its exit code.
///
/// @param trace true to print the stack of an error in the program itself
record Program(Console console, Reader reader, Desk desk, boolean trace) {
  ExitCode run(String[] args) {
    try {
      if (args.length == 0) {
        console.err().print(console.messages().help("laut"));
        return ExitCode.WRONG_USAGE;
      }
      return dispatch(args);
    } catch (Failure e) {
      console.tell(e);
      return e.code();
    } catch (StoreFailure e) {
      console.tell(Desk.failure(e));
      return ExitCode.FAILED;
    } catch (WriteFailed e) {
      return unwritten(e);
    } catch (IOException | RuntimeException e) {
      return internal(e);
    } catch (OutOfMemoryError e) {
      console.tell(Failure.failed("memory"));
      return ExitCode.FAILED;
    }
  }

  private ExitCode dispatch(String[] args) throws Failure, IOException {
    ParseResult parsed;
    try {
      parsed = Grammar.commandLine().parseArgs(args);
    } catch (ParameterException e) {
      throw UsageError.of(e);
    }
    checkLanguage(parsed);
    if (parsed.hasMatchedOption("--version")) {
      return new VersionCommand(console).run(new Words(parsed));
    }
    ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    checkLanguage(command);
    String name = command.commandSpec().name();
    if (command.isUsageHelpRequested() || !parsed.hasSubcommand()) {
      return new HelpCommand(console).show(name);
    }
    return command(name, new Words(command)).run(new Words(command));
  }

  private static void checkLanguage(ParseResult parsed) throws Failure {
    String value = parsed.matchedOptionValue("--lang", "de");
    if (!value.equals("de") && !value.equals("en")) {
      throw Failure.usage("lang", value);
    }
  }

  private Command command(String name, Words words) {
    return switch (name) {
      case "read" -> new ReadCommand(console, reader);
      case "timeline" ->
          words.has("--store")
              ? new StoreTimelineCommand(desk)
              : new TimelineCommand(console, reader);
      case "ingest" -> new IngestCommand(desk);
      case "who" -> new WhoCommand(desk);
      case "said" -> new SaidCommand(desk);
      case "relays" -> new RelaysCommand(desk);
      case "diff" -> new DiffCommand(desk);
      case "lineage" -> new LineageCommand(desk);
      case "export" -> new ExportCommand(desk);
      case "verify" -> new VerifyCommand(desk);
      case "serve" -> new ServeCommand(desk);
      case "tokens" -> new TokensCommand(desk);
      case "forget" -> new ForgetCommand(desk);
      case "feeds" -> new FeedsCommand(desk);
      case "why" -> new WhyCommand(console, reader);
      case "doctor" -> new DoctorCommand(console, reader);
      case "completion" -> new CompletionCommand(console);
      default -> new HelpCommand(console);
    };
  }

  private ExitCode unwritten(WriteFailed e) {
    if (e.isReaderGone()) {
      return ExitCode.DONE;
    }
    console.tell(e.failure());
    return ExitCode.FAILED;
  }

  private ExitCode internal(Exception e) {
    console.tell(Failure.failed("internal", e.toString()));
    if (trace) {
      e.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }
}
