package org.laut.service;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.laut.service.guard.Gatekeeper;
import org.laut.service.guard.Hosts;
import org.laut.service.guard.Rates;
import org.laut.service.item.ItemRoutes;
import org.laut.service.question.QuestionRoutes;
import org.laut.service.reading.ReadingRoutes;
import org.laut.service.route.Bodies;
import org.laut.service.route.Dispatcher;
import org.laut.service.route.Route;
import org.laut.service.route.Workshop;
import org.laut.service.watch.HealthRoutes;
import org.laut.service.watch.Metrics;
import org.laut.store.Store;

/// The parts of one service, made once and put together here.
final class Parts implements AutoCloseable {
  private final Gatekeeper gatekeeper;
  private final Dispatcher dispatcher;
  private final Workshop workshop;
  private final Metrics metrics = new Metrics();
  private final List<Route> routes;
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final AtomicLong requests = new AtomicLong();

  private Parts(Workplace workplace, Settings settings) {
    Limits limits = settings.limits();
    Store store = workplace.store();
    var tokens = settings.tokens() ? store.ledger().tokens() : null;
    var rates = new Rates(limits.perSecond(), System::nanoTime);
    var bodies = new Bodies(limits.body());
    gatekeeper = new Gatekeeper(Hosts.of(settings.host(), settings.hosts()), tokens, rates);
    workshop = new Workshop(limits.workers(), limits.waiting(), limits.work());
    dispatcher =
        new Dispatcher(workshop, bodies, limits.textBytes(), new Semaphore(limits.streams()));
    metrics.gauge("laut_working", workshop::working);
    metrics.gauge("laut_waiting", workshop::waiting);
    var all = new ArrayList<Route>();
    all.addAll(new ReadingRoutes(workplace.laut(), workplace.says()).routes());
    all.addAll(new ItemRoutes(store, workplace.laut()).routes());
    all.addAll(new QuestionRoutes(store, workplace.laut(), workplace.families()).routes());
    all.addAll(new HealthRoutes(store, workplace.version(), metrics, stopping::get).routes());
    routes = List.copyOf(all);
  }

  static Parts of(Workplace workplace, Settings settings) {
    return new Parts(workplace, settings);
  }

  Gatekeeper gatekeeper() {
    return gatekeeper;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  Metrics metrics() {
    return metrics;
  }

  List<Route> routes() {
    return routes;
  }

  /// A number for a request that tells it from the others of this service.
  String nextRequest() {
    return Long.toString(requests.incrementAndGet());
  }

  /// Begins what goes on beside the requests.
  void start() {}

  /// Asks everything to come to its end.
  void stop() {
    stopping.set(true);
  }

  @Override
  public void close() {
    stop();
    workshop.close();
  }
}
