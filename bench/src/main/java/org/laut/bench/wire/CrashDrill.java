package org.laut.bench.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.laut.bench.wire.IngestProcess.Stored;

/// Kills `laut ingest` at random moments, again and again, and looks each time at what the store
/// has. Then everything is handed in once more, to the end.
///
/// @param command starts `laut`
/// @param place an empty store
/// @param seed of the moments
record CrashDrill(List<String> command, String place, Feed feed, long seed) {
  /// From the start of a process to its first batch.
  private static final int START_MILLIS = 1_500;

  private static final int BATCH_MILLIS = 150;

  /// What came of it.
  ///
  /// @param kills processes that were killed before they ended
  /// @param acknowledged items that killed processes had said were stored, each time anew
  /// @param faults what was not as it should be; empty if all was
  /// @param verified what `laut verify` said at the end
  record Toll(int kills, int acknowledged, List<Fault> faults, boolean verified) {}

  Toll run(int kills) throws IOException, InterruptedException {
    Random random = new Random(seed);
    StoreCheck check = new StoreCheck(place, feed);
    List<Fault> faults = new ArrayList<>();
    int acknowledged = 0;
    int killed = 0;
    for (int run = 0; run < kills; run++) {
      int items = run == 0 ? 0 : random.nextInt(feed.size() / kills);
      long millis = random.nextInt(run == 0 ? START_MILLIS : BATCH_MILLIS);
      IngestProcess ingest = IngestProcess.start(command, place, feed);
      List<Stored> stored = ingest.kill(items, millis);
      acknowledged += (int) stored.stream().filter(Stored::isNew).count();
      killed += ingest.wasKilled() ? 1 : 0;
      for (Fault fault : check.afterKill(stored)) {
        faults.add(fault.in("run " + (run + 1)));
      }
    }
    List<Stored> rest = IngestProcess.start(command, place, feed).finish();
    faults.addAll(check.atTheEnd(rest));
    return new Toll(killed, acknowledged, faults, verified());
  }

  private boolean verified() throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of("verify", "--store", place));
    int code =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    return code == 0;
  }
}
