package org.laut.bench.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;

/// `laut ingest` as a process of its own that is fed through its standard input and says of each
/// item when it is stored.
final class IngestProcess {
  private static final int MOST_MINUTES = 10;
  private static final String BATCH = "20";
  private static final int KILLED = 128 + 9;

  private final Process process;
  private final Thread feeder;
  private final Thread listener;
  private final List<Stored> stored = new ArrayList<>();

  /// What the process said of an item.
  ///
  /// @param version 0 if it was there before
  record Stored(String ref, int version) {
    boolean isNew() {
      return version > 0;
    }
  }

  private IngestProcess(Process process, Feed feed) {
    this.process = process;
    feeder = Thread.ofPlatform().daemon().start(() -> write(feed));
    listener = Thread.ofPlatform().daemon().start(this::listen);
  }

  /// Starts `command ingest --each` with small batches, so that many of them are written.
  static IngestProcess start(List<String> command, String place, Feed feed) throws IOException {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of("ingest", "--store", place, "--each", "--batch", BATCH, "-"));
    return new IngestProcess(
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start(), feed);
  }

  private void write(Feed feed) {
    try (BufferedWriter in = process.outputWriter(UTF_8)) {
      for (String line : feed.lines()) {
        in.write(line);
      }
    } catch (IOException e) {
      // The process was killed; what it had taken is looked up in its store.
      return;
    }
  }

  private void listen() {
    try (BufferedReader out = process.inputReader(UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        add(stored(Json.object(line)));
      }
    } catch (IOException | InvalidJson e) {
      // The process was killed; a line that was cut off promised nothing.
      return;
    } finally {
      end();
    }
  }

  private static Stored stored(JsonObject line) throws InvalidJson {
    boolean known = line.string("became").equals("known");
    int version = known ? 0 : Integer.parseInt(line.stringOrNumber("version"));
    return new Stored(line.string("ref"), version);
  }

  private synchronized void add(Stored line) {
    stored.add(line);
    notifyAll();
  }

  private synchronized void end() {
    notifyAll();
  }

  /// Waits until the process has stored so many new items, and so long after that; kills it then.
  /// Gives what it had said by its end.
  List<Stored> kill(int items, long millis) throws InterruptedException {
    synchronized (this) {
      while (listener.isAlive() && stored.stream().filter(Stored::isNew).count() < items) {
        wait(100);
      }
    }
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    return ended();
  }

  /// True if it ended because it was killed, not by itself.
  boolean wasKilled() {
    return process.exitValue() == KILLED;
  }

  /// Waits for the end.
  ///
  /// @throws IOException if it ends otherwise than with code 0
  List<Stored> finish() throws IOException, InterruptedException {
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("laut ingest did not end well");
    }
    return ended();
  }

  private List<Stored> ended() throws InterruptedException {
    process.waitFor();
    listener.join();
    feeder.join();
    synchronized (this) {
      return List.copyOf(stored);
    }
  }
}
