package org.laut.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  /// Hears of every answer, on the client's thread.
  interface Listener {
    /// Called once for each answer.
    ///
    /// @param number of the request
    void answered(int number, int status);
  }

  Outcome run() throws InterruptedException {
    return run((number, status) -> {});
  }

  Outcome run(Listener listener) throws InterruptedException {
    List<Client> all = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < clients; i++) {
      all.add(new Client(i, start + time.toNanos(), listener));
    }
    all.forEach(Thread::start);
    for (Client client : all) {
      client.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Long> nanos = all.stream().flatMap(c -> c.nanos.stream()).sorted().toList();
    int failed = all.stream().mapToInt(c -> c.failed).sum();
    return new Outcome(nanos.size(), failed, seconds, nanos);
  }

  private final class Client extends Thread {
    private final int first;
    private final long end;
    private final Listener listener;
    private final List<Long> nanos = new ArrayList<>();
    private int failed;

    Client(int first, long end, Listener listener) {
      super("client-" + first);
      this.first = first;
      this.end = end;
      this.listener = listener;
    }

    @Override
    public void run() {
      Connection connection = null;
      for (int n = first; System.nanoTime() < end; n += clients) {
        connection = send(connection, n);
      }
      close(connection);
    }

    /// Gives the connection to go on with; null if there is none any more.
    private @Nullable Connection send(@Nullable Connection open, int number) {
      Connection connection = open;
      long start = System.nanoTime();
      try {
        connection = connection == null ? served.connect() : connection;
        int status = connection.send(requests.apply(number));
        listener.answered(number, status);
        if (status / 100 == 2) {
          nanos.add(System.nanoTime() - start);
        } else {
          failed++;
        }
        return connection;
      } catch (IOException e) {
        failed++;
        close(connection);
        return null;
      }
    }

    private static void close(@Nullable Connection connection) {
      if (connection != null) {
        try {
          connection.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
