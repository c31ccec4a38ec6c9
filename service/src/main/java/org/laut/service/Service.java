package org.laut.service;

import io.javalin.Javalin;
import java.util.List;
import org.laut.service.route.Route;

/// The running service.
public final class Service implements AutoCloseable {
  private final Javalin server;
  private final Parts parts;
  private final int port;

  private Service(Javalin server, Parts parts) {
    this.server = server;
    this.parts = parts;
    this.port = server.port();
  }

  /// Starts a service, which answers when this returns.
  ///
  /// @throws IllegalStateException if it cannot listen there
  public static Service start(Workplace workplace, Settings settings) {
    var parts = Parts.of(workplace, settings);
    try {
      var server = Javalin.create(config -> new Wiring(workplace, settings, parts).into(config));
      server.start(settings.host(), settings.port());
      parts.start();
      return new Service(server, parts);
    } catch (RuntimeException e) {
      parts.close();
      throw new IllegalStateException(
          "cannot listen on " + settings.host() + ":" + settings.port(), e);
    }
  }

  /// The port on which it listens, or did.
  public int port() {
    return port;
  }

  /// The table of its operations.
  public List<Route> routes() {
    return parts.routes();
  }

  /// Takes no more requests, ends what is being done within the time for that, and stops. Jobs that
  /// are not done go on when a service is started on the same store again.
  @Override
  public void close() {
    parts.stop();
    server.stop();
    parts.close();
  }
}
