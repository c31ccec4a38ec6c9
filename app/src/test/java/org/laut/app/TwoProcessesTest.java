package org.laut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.testkit.PostgresServer;

/// Two real programs take news into one store at the same time, some of it the same.
class TwoProcessesTest {
  private static final Pattern SUMS = Pattern.compile("(\\d+) read, (\\d+) known, 0 new versions");

  @TempDir Path folder;

  @Test
  void inAFile() throws Exception {
    shared(folder.resolve("s.db").toString());
  }

  @Test
  void onAServer() throws Exception {
    shared(PostgresServer.newPlace());
  }

  private void shared(String store) throws IOException, InterruptedException {
    String first = ManyItems.file(folder, 0, 90);
    String second = ManyItems.file(folder, 30, 120);
    LautProcess one = LautProcess.start("ingest", "--store", store, "--batch", "7", first);
    LautProcess other = LautProcess.start("ingest", "--store", store, "--batch", "9", second);
    int[] sums = sums(one.end());
    int[] others = sums(other.end());
    assertThat(sums[0] + others[0]).isEqualTo(120);
    assertThat(sums[1] + others[1]).isEqualTo(60);
    Run verify = Run.of("verify", "--store", store);
    assertThat(verify.code()).as(verify.out()).isZero();
    assertThat(verify.out()).contains("In the store: 120 items in 120 versions");
  }

  /// Read and known.
  private static int[] sums(Run run) {
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    Matcher sums = SUMS.matcher(run.out());
    assertThat(sums.find()).as(run.out()).isTrue();
    return new int[] {Integer.parseInt(sums.group(1)), Integer.parseInt(sums.group(2))};
  }
}
