package org.laut.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.Laut;
import org.laut.de.GermanFamilies;
import org.laut.service.json.Tree;
import org.laut.service.watch.Journal;
import org.laut.store.Store;

/// A service that runs, with its store and a client.
final class Running implements AutoCloseable {
  private static final Laut LAUT = Laut.german();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Store store;
  private final Service service;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ByteArrayOutputStream log;

  private Running(Store store, Settings settings, ByteArrayOutputStream log) {
    this.store = store;
    this.log = log;
    this.service = Service.start(workplace(store, log), settings);
  }

  static Running in(@Nullable Path folder) {
    return in(folder, Settings.LOCAL);
  }

  static Running in(@Nullable Path folder, Settings settings) {
    return at(Objects.requireNonNull(folder).resolve("news.db").toString(), settings);
  }

  /// @param store a file or a URL, as `--store` takes it
  static Running at(String store, Settings settings) {
    return new Running(Store.open(store), settings, new ByteArrayOutputStream());
  }

  private static Workplace workplace(Store store, ByteArrayOutputStream log) {
    return new Workplace(
        LAUT,
        store,
        GermanFamilies.load(),
        Running::says,
        "test",
        new Journal(new PrintStream(log, true, UTF_8), InstantSource.system()));
  }

  /// Fails for rules of time, as an error of the service itself would.
  private static String says(String rule) {
    if (rule.startsWith("time")) {
      throw new IllegalStateException("secret");
    }
    return "what it claims";
  }

  Store store() {
    return store;
  }

  Service service() {
    return service;
  }

  int port() {
    return service.port();
  }

  String log() {
    return log.toString(UTF_8);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
        .timeout(PATIENCE);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An answer of which the lines are read as they come.
  HttpResponse<InputStream> open(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpResponse<String> delete(String path) {
    return send(request(path).DELETE());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(posting(path, type, body));
  }

  HttpRequest.Builder posting(String path, String type, String body) {
    return request(path)
        .header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8));
  }

  /// Takes in lines of items.
  void ingest(String lines) {
    HttpResponse<String> answer = post("/v1/items", "application/x-ndjson", lines);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
  }

  /// The answer to a question that must be good, as plain values.
  Map<String, @Nullable Object> json(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " " + answer.statusCode() + " " + answer.body());
    }
    return Tree.parse(answer.body());
  }

  @Override
  public void close() {
    client.close();
    service.close();
    store.close();
  }
}
