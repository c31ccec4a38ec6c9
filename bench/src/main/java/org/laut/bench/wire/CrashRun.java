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
    String store = options.emptyStore("wire-crash.db");
    Feed feed = Feed.of(options.seed(), options.items(ITEMS));
    List<String> command = List.of(options.laut().toString());
    CrashDrill drill = new CrashDrill(command, store, feed, options.seed());
    CrashDrill.Toll toll = drill.run(options.number("--kills", KILLS));
    List<String> lines = new ArrayList<>();
    lines.add("crash, items: " + feed.size() + ", handed in each time: " + feed.lines().size());
    lines.add("crash, kills: " + toll.kills());
    lines.add("crash, acknowledged by killed processes: " + toll.acknowledged());
    for (Fault.Kind kind : Fault.Kind.values()) {
      long count = toll.faults().stream().filter(fault -> fault.kind() == kind).count();
      lines.add("crash, " + kind.label() + ": " + count);
    }
    lines.add("crash, laut verify at the end: " + (toll.verified() ? "in order" : "FAILED"));
    toll.faults().forEach(fault -> lines.add(fault.toString()));
    return lines;
  }
}
