package org.laut.service.ingest;

import java.time.Duration;
import java.util.Optional;
import org.laut.Laut;
import org.laut.service.event.Signal;
import org.laut.service.json.Fields;
import org.laut.service.json.JsonOut;
import org.laut.service.watch.Journal;
import org.laut.service.watch.Metrics;
import org.laut.store.Store;
import org.laut.store.database.StoreFailure;
import org.laut.store.ledger.Job;
import org.laut.store.ledger.Jobs;

/// Takes in what waits as jobs, one after the other, on a thread of its own.
///
/// A job that is not done when the service ends waits again and is taken in from its beginning when
/// a service is started; what is in the store by then is counted as known.
public final class JobRunner implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration BREAK = Duration.ofSeconds(1);

  private final Jobs jobs;
  private final Store store;
  private final Laut laut;
  private final Signal changed;
  private final Metrics metrics;
  private final Journal log;
  private final Thread thread = new Thread(this::work, "laut-jobs");

  /// @param changed fired when a job has come further, and to wake this
  public JobRunner(Store store, Laut laut, Signal changed, Metrics metrics, Journal log) {
    this.jobs = store.ledger().jobs();
    this.store = store;
    this.laut = laut;
    this.changed = changed;
    this.metrics = metrics;
    this.log = log;
  }

  /// Begins, with what an earlier service left.
  public void start() {
    jobs.resume();
    thread.start();
  }

  private void work() {
    try {
      while (!changed.ended()) {
        long seen = changed.count();
        Optional<Job> job = next();
        if (job.isPresent()) {
          run(job.get());
        } else {
          changed.await(seen, LOOK);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The next job; none while the store cannot be used.
  private Optional<Job> next() throws InterruptedException {
    try {
      return jobs.next();
    } catch (StoreFailure e) {
      log.error("jobs", e, new Fields());
      changed.await(changed.count(), BREAK);
      return Optional.empty();
    }
  }

  private void run(Job job) {
    try {
      var taking =
          new Taking(
              store,
              laut,
              Options.of(job.options()),
              summary -> progress(job, summary),
              changed::ended);
      Optional<Summary> done = taking.run(jobs.body(job.id()));
      if (done.isEmpty()) {
        jobs.putBack(job.id());
        return;
      }
      done.get().counts().forEach(metrics::taken);
      jobs.end(job.id(), JsonOut.text(done.get().json()), null);
    } catch (RuntimeException | OutOfMemoryError e) {
      log.error("job", e, new Fields().put("job", job.id()));
      fail(job);
    }
    changed.fire();
  }

  private void progress(Job job, Summary summary) {
    jobs.progress(job.id(), JsonOut.text(summary.json()));
    changed.fire();
  }

  private void fail(Job job) {
    try {
      String summary = jobs.find(job.id()).map(Job::summary).orElse(job.summary());
      jobs.end(job.id(), summary, "it could not be taken in; the log of the service tells more");
    } catch (StoreFailure e) {
      log.error("job", e, new Fields().put("job", job.id()));
    }
  }

  /// Waits until the batch that is being worked on is on the disk. The signal must have ended.
  @Override
  public void close() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
