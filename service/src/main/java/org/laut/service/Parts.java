package org.laut.service;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.laut.Laut;
import org.laut.service.correction.CorrectionRoutes;
import org.laut.service.event.EventRoutes;
import org.laut.service.event.Signal;
import org.laut.service.feeds.FeedEcho;
import org.laut.service.feeds.FeedPolling;
import org.laut.service.feeds.FeedRoutes;
import org.laut.service.guard.Gatekeeper;
import org.laut.service.guard.Hosts;
import org.laut.service.guard.Rates;
import org.laut.service.ingest.IngestRoutes;
import org.laut.service.ingest.JobEvents;
import org.laut.service.ingest.JobRunner;
import org.laut.service.item.ExportRoutes;
import org.laut.service.item.ItemRoutes;
import org.laut.service.item.VersionRoutes;
import org.laut.service.question.EntityRoutes;
import org.laut.service.question.QuestionRoutes;
import org.laut.service.reading.ReadingRoutes;
import org.laut.service.reading.WarmUp;
import org.laut.service.route.Bodies;
import org.laut.service.route.Dispatcher;
import org.laut.service.route.Route;
import org.laut.service.route.Workshop;
import org.laut.service.watch.AuditRoutes;
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
  private final Signal changed = new Signal();
  private final JobRunner jobs;
  private final FeedPolling feeds;
  private final WarmUp warmUp;
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
    jobs = new JobRunner(store, workplace.laut(), changed, metrics, workplace.log());
    warmUp = new WarmUp(workplace.laut());
    metrics.gauge("laut_jobs_open", store.ledger().jobs()::open);
    var echo = new FeedEcho(changed::fire, metrics, workplace.log());
    feeds = FeedPolling.of(store, workplace.laut()::study, settings.feeds(), echo);
    routes = routes(workplace, limits, bodies);
  }

  private List<Route> routes(Workplace workplace, Limits limits, Bodies bodies) {
    Store store = workplace.store();
    Laut laut = workplace.laut();
    var ingest =
        new IngestRoutes(
            store,
            laut,
            workshop,
            bodies,
            limits.intakeBytes(),
            limits.jobBytes(),
            changed,
            metrics);
    return Stream.of(
            new ReadingRoutes(laut, workplace.says()).routes(),
            new ItemRoutes(store, laut).routes(),
            new VersionRoutes(store, workplace.families()).routes(),
            new ExportRoutes(store, workplace.log()).routes(),
            ingest.routes(),
            new JobEvents(store.ledger().jobs(), changed).routes(),
            new QuestionRoutes(store, laut, workplace.families()).routes(),
            new EntityRoutes(store, laut).routes(),
            new CorrectionRoutes(store, changed::fire).routes(),
            new FeedRoutes(feeds, limits.work()).routes(),
            new EventRoutes(store, changed).routes(),
            new AuditRoutes(store.ledger().audit()).routes(),
            new HealthRoutes(store, workplace.version(), metrics, changed::ended).routes())
        .flatMap(List::stream)
        .toList();
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
  void start() {
    jobs.start();
    feeds.start();
    warmUp.start();
  }

  /// Asks everything to come to its end.
  void stop() {
    changed.end();
  }

  @Override
  public void close() {
    stop();
    feeds.close();
    jobs.close();
    workshop.close();
  }
}
