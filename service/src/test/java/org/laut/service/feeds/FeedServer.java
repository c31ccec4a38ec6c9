package org.laut.service.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.laut.service.net.Opening;
import org.laut.service.server.RawServer;

/// A server of feeds on loopback, whose answers can be changed.
final class FeedServer implements AutoCloseable {
  /// An answer.
  ///
  /// @param headers line by line, each with its line end
  record Page(String status, String headers, String body) {
    static Page of(String body) {
      return new Page("200 OK", "Content-Type: application/rss+xml\r\n", body);
    }

    Page with(String header) {
      return new Page(status, headers + header + "\r\n", body);
    }
  }

  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger busiest = new AtomicInteger();
  private final RawServer server = RawServer.start(this::answer);
  private volatile Runnable before = () -> {};

  private void answer(List<String> request, OutputStream out) throws IOException {
    busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
    try {
      before.run();
      String path = request.getFirst().split(" ", -1)[1];
      Page page = pages.getOrDefault(path, new Page("404 Not Found", "", ""));
      boolean same =
          request.stream()
              .filter(line -> line.startsWith("If-None-Match: "))
              .anyMatch(line -> page.headers.contains("ETag: " + line.substring(15) + "\r\n"));
      if (same) {
        RawServer.write(out, "304 Not Modified", page.headers, new byte[0]);
      } else {
        RawServer.write(out, page.status, page.headers, page.body.getBytes(UTF_8));
      }
    } finally {
      busy.decrementAndGet();
    }
  }

  /// Sets what stands at a path.
  void put(String path, Page page) {
    pages.put(path, page);
  }

  /// Sets what happens before an answer.
  void before(Runnable what) {
    before = what;
  }

  int port() {
    return server.port();
  }

  String url(String path) {
    return url("127.0.0.1", path);
  }

  String url(String host, String path) {
    return "http://" + host + ":" + port() + path;
  }

  Opening opening(String host) {
    return new Opening(host, port());
  }

  List<List<String>> requests() {
    return server.requests();
  }

  /// The most requests at the same time.
  int busiest() {
    return busiest.get();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
