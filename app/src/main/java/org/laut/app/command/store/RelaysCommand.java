package org.laut.app.command.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.stream.Stream;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.ResultStream;
import org.laut.app.output.Results;
import org.laut.app.view.Palette;
import org.laut.app.view.RelaysView;
import org.laut.corpus.Item;
import org.laut.corpus.RelayNetwork;
import org.laut.corpus.relay.Relays;
import org.laut.de.GermanFamilies;
import org.laut.formats.csv.RelayTable;
import org.laut.formats.graph.GraphMl;
import org.laut.formats.graph.RelayJson;
import org.laut.store.Store;

/// `laut relays`: who relays whom, as a table, as CSV, as JSON, as a graph.
public record RelaysCommand(Desk desk) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    Parameters.none(words, "relays");
    if (words.has("--csv") && words.has("--json")) {
      throw Failure.usage("csv-and-json");
    }
    var palette = new Palette(words.colours(desk.console().screen()));
    RelayNetwork network = network(words);
    String graph = words.value("--graphml");
    if (graph != null) {
      try (Results results = Results.to(graph, desk.console())) {
        GraphMl.write(network, new ResultStream(results));
        results.finish();
      }
    }
    if (graph == null || words.has("--csv") || words.has("--json") || words.has("--output")) {
      write(words, network, palette);
    }
    if (network.edges().isEmpty()) {
      desk.console().tell(desk.console().messages().say("relays.none"));
    }
    return ExitCode.DONE;
  }

  private RelayNetwork network(Words words) throws Failure {
    var relays = new Relays(GermanFamilies.load());
    try (Store store = desk.existing(words);
        Stream<Item> items = store.items(Parameters.filter(words))) {
      items.forEach(relays::add);
    }
    return relays.network();
  }

  private void write(Words words, RelayNetwork network, Palette palette)
      throws Failure, IOException {
    try (Results results = Results.to(words.value("--output"), desk.console())) {
      if (words.has("--csv")) {
        RelayTable.write(network, new ResultStream(results));
      } else if (words.has("--json")) {
        results.write(RelayJson.write(network));
      } else if (!network.edges().isEmpty()) {
        var view =
            new RelaysView(desk.console().messages(), palette, desk.console().screen().columns());
        results.write(view.of(network).getBytes(UTF_8));
      }
      results.finish();
    }
  }
}
