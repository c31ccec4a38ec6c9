package org.laut.bench.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The crash drill as a measurement: twenty kills of `./laut ingest`.
final class CrashRun {
  private static final int ITEMS = 6_000;
  private static final int KILLS = 20;

  private CrashRun() {}

  /// The lines of the table.
  static List<String> lines(Options options) throws IOException, InterruptedException {
    Stores.delete(options.store());
    Feed feed = Feed.of(options.seed(), options.items(ITEMS));
    List<String> command = List.of(options.laut().toString());
    CrashDrill drill = new CrashDrill(command, options.store(), feed, options.seed());
    CrashDrill.Toll toll = drill.run(options.number("--kills", KILLS));
    List<String> lines = new ArrayList<>();
    lines.add("crash: items " + feed.size() + ", handed in each time " + feed.lines().size());
    lines.add("crash: kills " + toll.kills() + ", acknowledged before them " + toll.acknowledged());
    lines.add("crash: lost, twice, unsound " + toll.faults().size());
    lines.addAll(toll.faults());
    return lines;
  }
}
