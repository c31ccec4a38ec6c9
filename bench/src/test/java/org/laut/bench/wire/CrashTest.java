package org.laut.bench.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.testkit.PostgresServer;

/// Kills the real program while it takes in a wire: nothing that it said was stored is lost,
/// nothing is there twice, and handing in everything again completes the store.
class CrashTest {
  private static final int KILLS = 5;
  private static final int ITEMS = 700;
  private static final long SEED = 4;

  private static final List<String> LAUT =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx400m",
          "--enable-native-access=ALL-UNNAMED",
          "-cp",
          System.getProperty("java.class.path"),
          "org.laut.app.Main");

  @Test
  void aKillLosesNothingInAFile(@TempDir Path folder) throws IOException, InterruptedException {
    survives(folder.resolve("wire.db").toString());
  }

  @Test
  void aKillLosesNothingOnAServer() throws IOException, InterruptedException {
    survives(PostgresServer.newPlace());
  }

  private static void survives(String place) throws IOException, InterruptedException {
    CrashDrill drill = new CrashDrill(LAUT, place, Feed.of(SEED, ITEMS), SEED);
    CrashDrill.Toll toll = drill.run(KILLS);
    assertThat(toll.faults()).isEmpty();
    assertThat(toll.verified()).isTrue();
    assertThat(toll.kills()).isGreaterThan(KILLS / 2);
    assertThat(toll.acknowledged()).isPositive();
  }
}
