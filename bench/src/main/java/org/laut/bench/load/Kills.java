package org.laut.bench.load;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.laut.bench.load.Connection.Request;
import org.laut.bench.speed.Row;
import org.laut.bench.wire.Options;
import org.laut.bench.wire.SyntheticWire;

/// Kills the service under a load of new items, again and again; every item that it had
/// acknowledged must be there when it has started again.
final class Kills {
  private static final int KILLS = 10;
  private static final int CLIENTS = 8;
  private static final int ROOM = 1 << 16;
  private static final int ITEMS = 20_000;
  private static final int LEAST_MILLIS = 300;
  private static final int MORE_MILLIS = 2_000;

  private final Options options;
  private final List<String> items = new ArrayList<>();

  Kills(Options options) throws IOException {
    this.options = options;
    var wire = new SyntheticWire(options.number("--seed", 1));
    for (int i = 0; i < options.number("--items", ITEMS); i++) {
      var line = new StringWriter();
      wire.write(1, line);
      items.add(line.toString());
    }
  }

  /// The lines of the table.
  List<String> lines() throws IOException, InterruptedException {
    var random = new Random(options.number("--seed", 1));
    int kills = options.number("--kills", KILLS);
    Path store = ScratchStore.empty(options.root().resolve("bench/target"), "kills.db");
    Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    int first = 0;
    for (int i = 0; i < kills; i++) {
      Duration moment = Duration.ofMillis(LEAST_MILLIS + random.nextInt(MORE_MILLIS));
      first = round(store, first, moment, acknowledged);
    }
    int lost;
    try (Served served = Served.start(options.laut(), store.toString())) {
      lost = lost(served, acknowledged);
    }
    return List.of(
        Row.plain("kills under load", kills),
        Row.plain("items acknowledged", acknowledged.size()),
        Row.atMost("acknowledged items lost", lost, 0).toString(),
        Row.atMost("laut verify, exit code", verify(store), 0).toString());
  }

  /// Gives the number of the first item that has not been sent.
  private int round(Path store, int first, Duration moment, Set<Integer> acknowledged)
      throws IOException, InterruptedException {
    var last = new ConcurrentHashMap<Integer, Boolean>();
    try (Served served = Served.start(options.laut(), store.toString())) {
      Thread killer =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  Thread.sleep(moment);
                  served.kill();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      new Load(served, CLIENTS, moment, n -> request(first + n, last))
          .run((number, status) -> {
            if (status == 200) {
              acknowledged.add((first + number) % items.size());
            }
          });
      killer.join();
    }
    return last.keySet().stream().mapToInt(Integer::intValue).max().orElse(first) + 1;
  }

  private Request request(int number, ConcurrentHashMap<Integer, Boolean> last) {
    last.put(number, true);
    return new Request("/v1/items", "application/json", items.get(number % items.size()));
  }

  private static int lost(Served served, Set<Integer> acknowledged) throws IOException {
    int lost = 0;
    try (Connection connection = served.connect(ByteBuffer.allocate(ROOM))) {
      for (int number : acknowledged) {
        String path = String.format(Locale.ROOT, "/v1/items/w%06d", number + 1);
        lost += connection.send(new Request(path, "", "")) == 200 ? 0 : 1;
      }
    }
    return lost;
  }

  private int verify(Path store) throws IOException, InterruptedException {
    return new ProcessBuilder(options.laut().toString(), "verify", "--store", store.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
