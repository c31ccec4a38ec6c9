package org.laut.bench.wire;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.laut.Laut;
import org.laut.bench.speed.Row;
import org.laut.text.Document;

/// How long the reading of a wire takes, without a store.
final class StudySpeed {
  private static final int SETTLING = 3_000;
  private static final int ITEMS = 6_000;
  private static final long SEED = 11;

  private final Laut laut = Laut.german();

  /// What reading took.
  ///
  /// @param perSecond items per second of the clock
  /// @param perProcessorSecond items per second that a processor worked
  /// @param kilobytes allocated for an item
  private record Speed(double perSecond, double perProcessorSecond, double kilobytes) {}

  /// The lines of the table.
  static List<String> lines() throws InterruptedException {
    StudySpeed study = new StudySpeed();
    study.measure(2);
    Speed one = study.measure(1);
    Speed two = study.measure(2);
    return List.of(
        Row.plain("study, items/s, one thread", one.perSecond()),
        Row.plain("study, items/s, two threads", two.perSecond()),
        Row.plain("study, items per second of a processor", one.perProcessorSecond()),
        Row.plain("study, kB allocated for an item", one.kilobytes()));
  }

  /// Reads some thousand items on so many threads.
  private Speed measure(int threads) throws InterruptedException {
    SyntheticWire wire = new SyntheticWire(SEED);
    read(documents(wire, SETTLING), threads);
    return read(documents(wire, ITEMS), threads);
  }

  private static List<Document> documents(SyntheticWire wire, int count) {
    List<Document> documents = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      documents.add(wire.next().news().document());
    }
    return documents;
  }

  private Speed read(List<Document> documents, int threads) throws InterruptedException {
    List<Reader> readers = new ArrayList<>();
    int share = documents.size() / threads;
    for (int i = 0; i < threads; i++) {
      readers.add(new Reader(documents.subList(i * share, (i + 1) * share)));
    }
    long start = System.nanoTime();
    readers.forEach(Thread::start);
    for (Reader reader : readers) {
      reader.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double worked = readers.stream().mapToLong(reader -> reader.nanos).sum() / 1e9;
    double bytes = readers.stream().mapToLong(reader -> reader.bytes).sum();
    int items = share * threads;
    return new Speed(items / seconds, items / worked, bytes / items / 1024);
  }

  private final class Reader extends Thread {
    private final List<Document> documents;
    private long nanos;
    private long bytes;

    Reader(List<Document> documents) {
      this.documents = documents;
    }

    @Override
    public void run() {
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      documents.forEach(laut::study);
      nanos = threads.getCurrentThreadCpuTime();
      bytes = threads.getCurrentThreadAllocatedBytes();
    }
  }
}
