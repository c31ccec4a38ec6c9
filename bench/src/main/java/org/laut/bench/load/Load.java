package org.laut.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.laut.bench.load.Connection.Request;

/// Clients that each send one request after another for some time.
///
/// @param served the service
/// @param clients how many at a time, each on a connection of its own
/// @param time how long they go on
/// @param requests makes the request with a number; numbers are never used twice
record Load(Served served, int clients, Duration time, IntFunction<Request> requests) {
  /// What came of it.
  ///
  /// @param answered requests that were answered well
  /// @param failed all others
  /// @param nanos how long each of the answered ones took, sorted
  record Outcome(int answered, int failed, double seconds, List<Long> nanos) {
    double perSecond() {
      return answered / seconds;
    }

    /// In milliseconds, the time that this share of the answers did not exceed.
    double millis(double share) {
      return nanos.isEmpty()
          ? Double.NaN
          : nanos.get((int) Math.ceil(share * nanos.size()) - 1) / 1e6;
    }
  }

  /// Hears of every answer, on the thread that runs the load.
  interface Listener {
    /// Called once for each answer.
    ///
    /// @param number of the request
    void answered(int number, int status);
  }

  Outcome run() throws InterruptedException {
    return run((number, status) -> {});
  }

  /// Sends and takes in on this one thread, so that the load takes little of the processors.
  Outcome run(Listener listener) throws InterruptedException {
    try (Selector selector = Selector.open()) {
      return new Run(selector, listener).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All clients at their work.
  private final class Run {
    private static final int MOST_BYTES = 1 << 16;
    private static final int SOON = 1;
    private static final int LATER = 1000;

    private final Selector selector;
    private final Listener listener;
    private final ByteBuffer room = ByteBuffer.allocateDirect(MOST_BYTES);
    private final Deque<Client> free = new ArrayDeque<>();
    private final List<Long> nanos = new ArrayList<>();
    private int failed;

    Run(Selector selector, Listener listener) {
      this.selector = selector;
      this.listener = listener;
      for (int i = 0; i < clients; i++) {
        free.add(new Client(i));
      }
    }

    Outcome run() throws IOException, InterruptedException {
      long start = System.nanoTime();
      long end = start + time.toNanos();
      for (boolean over = false; !over || free.size() < clients; ) {
        over = over || System.nanoTime() >= end;
        for (int i = over ? 0 : free.size(); i > 0; i--) {
          begin(free.remove());
        }
        selector.select(key -> goOn((Client) key.attachment()), free.isEmpty() ? LATER : SOON);
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      for (Client client : free) {
        client.close();
      }
      return new Outcome(nanos.size(), failed, seconds, nanos.stream().sorted().toList());
    }

    private void begin(Client client) {
      try {
        client.begin(selector, room);
      } catch (IOException e) {
        fail(client);
      }
    }

    private void goOn(Client client) {
      try {
        if (client.goOn()) {
          done(client);
        }
      } catch (IOException e) {
        fail(client);
      }
    }

    private void done(Client client) {
      int status = client.status();
      listener.answered(client.number, status);
      if (status / 100 == 2) {
        nanos.add(System.nanoTime() - client.sent);
      } else {
        failed++;
      }
      free.add(client);
    }

    private void fail(Client client) {
      failed++;
      client.close();
      free.add(client);
    }
  }

  /// One that sends a request, waits for the answer, and sends the next.
  private final class Client {
    private int number;
    private long sent;
    private @Nullable Connection connection;
    private @Nullable SelectionKey key;

    Client(int first) {
      number = first - clients;
    }

    void begin(Selector selector, ByteBuffer room) throws IOException {
      number += clients;
      sent = System.nanoTime();
      Request request = requests.apply(number);
      if (connection == null) {
        connection = served.connect(room);
        connection.channel().configureBlocking(false);
        key = connection.channel().register(selector, 0, this);
      }
      wait(connection.begin(request));
    }

    /// Gives whether the answer is there.
    boolean goOn() throws IOException {
      if (opened(key).isWritable()) {
        wait(opened(connection).goOnSending());
        return false;
      }
      return opened(connection).goOnTaking();
    }

    private void wait(boolean allSent) {
      opened(key).interestOps(allSent ? SelectionKey.OP_READ : SelectionKey.OP_WRITE);
    }

    int status() {
      return opened(connection).status();
    }

    private static <T> T opened(@Nullable T part) {
      return Objects.requireNonNull(part, "no connection");
    }

    void close() {
      Connection open = connection;
      connection = null;
      key = null;
      if (open == null) {
        return;
      }
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
