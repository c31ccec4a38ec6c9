package org.laut.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A file system of a few megabytes in memory; where the system lets nobody make one, the test is
/// skipped.
///
/// @param folder where it is mounted
public record SmallDisk(Path folder) implements AutoCloseable {
  /// Mounts one; aborts the test where the system does not allow it.
  public static SmallDisk of(int megabytes) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("laut-disk");
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    if (!mounted) {
      Files.delete(folder);
    }
    Assumptions.assumeTrue(mounted, "skipped: no file system can be mounted here");
    return new SmallDisk(folder);
  }

  /// From now on it is mounted for reading alone.
  public void forbidWriting() throws IOException, InterruptedException {
    Assumptions.assumeTrue(run("mount", "-o", "remount,ro", folder.toString()));
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (run("umount", folder.toString())) {
        Files.delete(folder);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
