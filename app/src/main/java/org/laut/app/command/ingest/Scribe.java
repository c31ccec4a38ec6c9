package org.laut.app.command.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Console;
import org.laut.app.output.Progress;
import org.laut.formats.record.InvalidRecord;
import org.laut.report.Reading;
import org.laut.store.Arrival;
import org.laut.store.Outcome;
import org.laut.store.Store;
import org.laut.store.Studied;

/// Writes batches into the store on a thread of its own, and counts what became of their parts.
///
/// Closing it waits for all that was handed to it. When the store fails, the rest is left and the
/// failure is thrown at closing.
final class Scribe implements AutoCloseable {
  private static final int WAITING = 2;

  private final Store store;
  private final Console console;
  private final Progress progress;
  private final Sums sums;
  private final Receipts receipts;
  private final Wording wording;
  private final BlockingQueue<List<Arrived>> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread = new Thread(this::work, "laut-writer");
  private volatile @Nullable RuntimeException failure;

  Scribe(Store store, Console console, Progress progress, Sums sums, Receipts receipts) {
    this.store = store;
    this.console = console;
    this.progress = progress;
    this.sums = sums;
    this.receipts = receipts;
    this.wording = new Wording(console.messages());
    thread.start();
  }

  /// Takes a batch; waits while too many are waiting.
  void take(List<Arrived> batch) {
    try {
      waiting.put(batch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// True if the store takes no more.
  boolean failed() {
    return failure != null;
  }

  private void work() {
    try {
      for (List<Arrived> batch = waiting.take(); !batch.isEmpty(); batch = waiting.take()) {
        if (failure == null) {
          attempt(batch);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt(List<Arrived> batch) throws InterruptedException {
    try {
      write(batch);
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void write(List<Arrived> batch) throws InterruptedException {
    var items = new ArrayList<Arrived.Item>();
    var studied = new ArrayList<Studied>();
    for (Arrived part : batch) {
      switch (part) {
        case Arrived.PassedOver passed -> sums.skipped();
        case Arrived.Refused refused -> fail(refused.problem());
        case Arrived.Item item when item.reading() == null -> {
          sums.known();
          receipts.known(Arrival.of(item.news()));
        }
        case Arrived.Item item -> {
          Reading reading = reading(item);
          if (reading != null) {
            items.add(item);
            studied.add(new Studied(item.news(), reading));
          }
        }
      }
    }
    if (!studied.isEmpty()) {
      keep(items, studied);
    }
    receipts.flush();
  }

  private @Nullable Reading reading(Arrived.Item item) throws InterruptedException {
    try {
      return item.reading() == null ? null : item.reading().get();
    } catch (ExecutionException e) {
      fail(wording.unread(item, e.getCause()));
      return null;
    }
  }

  private void keep(List<Arrived.Item> items, List<Studied> studied) {
    try {
      store.add(studied).forEach(this::count);
    } catch (InvalidRecord e) {
      keepSingly(items, studied);
    }
  }

  private void keepSingly(List<Arrived.Item> items, List<Studied> studied) {
    for (int i = 0; i < studied.size(); i++) {
      try {
        store.add(List.of(studied.get(i))).forEach(this::count);
      } catch (InvalidRecord e) {
        fail(wording.unread(items.get(i), e));
      }
    }
  }

  private void count(Outcome outcome) {
    receipts.stored(outcome);
    switch (outcome.kind()) {
      case READ -> sums.read();
      case KNOWN -> sums.known();
      case NEW_VERSION -> sums.newVersion();
    }
  }

  private void fail(String problem) {
    progress.makeRoom();
    console.tell(problem);
    sums.failed(1);
  }

  @Override
  public void close() {
    take(List.of());
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    RuntimeException thrown = failure;
    if (thrown != null) {
      throw thrown;
    }
  }
}
