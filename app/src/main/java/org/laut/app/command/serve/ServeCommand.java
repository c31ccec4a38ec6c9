package org.laut.app.command.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.command.feeds.OpenedHosts;
import org.laut.app.command.store.Desk;
import org.laut.app.command.store.Parameters;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Version;
import org.laut.de.GermanFamilies;
import org.laut.de.rule.Rule;
import org.laut.de.rule.RuleCatalogue;
import org.laut.service.Limits;
import org.laut.service.Service;
import org.laut.service.Settings;
import org.laut.service.Workplace;
import org.laut.service.feeds.FeedSettings;
import org.laut.service.guard.Hosts;
import org.laut.service.watch.Journal;
import org.laut.store.Store;

/// `laut serve`: the page and the API, until the user ends it.
public record ServeCommand(Desk desk) implements Command {
  private static final int USUAL_PORT = 8421;
  private static final int LARGEST_PORT = 65_535;

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    Parameters.none(words, "serve");
    Settings settings = settings(words);
    try (ServedStore served = ServedStore.of(desk, words)) {
      if (settings.tokens() && served.store().ledger().tokens().all().isEmpty()) {
        throw Failure.failed("no-tokens", settings.host());
      }
      serve(served.store(), settings, words.has("--open"));
    }
    return ExitCode.DONE;
  }

  private void serve(Store store, Settings settings, boolean open) throws Failure, IOException {
    Console console = desk.console();
    try (Ending ending = new Ending();
        Service service = start(store, settings)) {
      String address = address(settings.host(), service.port());
      String line = console.messages().say("serve.at", address);
      console.out().write((line + "\n").getBytes(UTF_8));
      console.out().flush();
      if (open && !Browser.open(address)) {
        console.tell(console.messages().say("serve.no-browser", address));
      }
      ending.await();
    }
  }

  private Service start(Store store, Settings settings) throws Failure {
    var workplace =
        new Workplace(
            desk.laut().get(),
            store,
            GermanFamilies.load(),
            ruleWords(),
            Version.number(),
            new Journal(desk.console().err(), InstantSource.system()));
    try {
      return Service.start(workplace, settings);
    } catch (IllegalStateException e) {
      throw Failure.failed("listen", settings.host(), settings.port());
    }
  }

  private static UnaryOperator<String> ruleWords() {
    RuleCatalogue catalogue = RuleCatalogue.load();
    return name -> {
      Rule rule = catalogue.rule(name);
      return rule == null ? "" : rule.says();
    };
  }

  private static Settings settings(Words words) throws Failure {
    String host = Objects.requireNonNullElse(words.value("--host"), "127.0.0.1");
    int port = port(words);
    boolean tokens = words.has("--tokens") || !Hosts.isLoopback(host);
    int rate = Parameters.number(words, "--rate", tokens ? 20 : LARGEST_PORT, LARGEST_PORT);
    String known = words.value("--known-as");
    List<String> hosts = known == null ? List.of() : List.of(known.split(",", -1));
    Limits limits = Limits.USUAL.perSecond(rate == LARGEST_PORT ? 0 : rate);
    FeedSettings feeds = FeedSettings.USUAL.opened(OpenedHosts.of(words));
    return new Settings(host, port, tokens, hosts, limits, feeds);
  }

  /// The port; 0, any that is free, may be asked for too.
  private static int port(Words words) throws Failure {
    return "0".equals(words.value("--port"))
        ? 0
        : Parameters.number(words, "--port", USUAL_PORT, LARGEST_PORT);
  }

  private static String address(String host, int port) {
    String name = host.equals("127.0.0.1") ? "localhost" : host;
    return "http://" + (name.indexOf(':') < 0 ? name : "[" + name + "]") + ":" + port + "/";
  }
}
