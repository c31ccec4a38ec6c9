package org.laut.app.command.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.laut.app.console.Console;
import org.laut.app.console.Failure;
import org.laut.app.input.CountedStream;
import org.laut.app.input.InputFile;
import org.laut.app.output.Progress;
import org.laut.corpus.NewsItem;
import org.laut.formats.intake.Part;
import org.laut.formats.news.NewsReader;
import org.laut.report.Reading;
import org.laut.store.Arrival;
import org.laut.store.Store;
import org.laut.text.Document;

/// Takes inputs apart and hands what is in them to readers and writer.
///
/// @param study reads one text; called on several threads
/// @param complete adds what the user's options say to an item
/// @param batch the most items of one batch
/// @param sums where everything is counted
/// @param receipts where it is said of each item
record Intake(
    Console console,
    Store store,
    NewsReader news,
    Function<Document, Reading> study,
    UnaryOperator<NewsItem> complete,
    int batch,
    Sums sums,
    Receipts receipts) {
  /// A batch is closed when its texts have this many characters.
  private static final int HEAVY = 4 << 20;

  /// Ends the reading of an input at the user's wish.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  /// Takes in all files, or those up to the user's interrupt.
  void run(Inputs inputs, Interruption interruption) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), Intake::readerThread);
    sums.failed(inputs.missing());
    try (Progress progress = Progress.on(console, inputs.size());
        Scribe scribe = new Scribe(store, console, progress, sums, receipts)) {
      var run = new Run(pool, scribe, progress, interruption);
      for (InputFile file : inputs.files()) {
        run.read(file);
      }
      run.flush();
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread readerThread(Runnable work) {
    var thread = new Thread(work, "laut-reader");
    thread.setDaemon(true);
    return thread;
  }

  /// One run over all inputs.
  private final class Run {
    private final ExecutorService pool;
    private final Scribe scribe;
    private final Progress progress;
    private final Interruption interruption;
    private final Wording wording = new Wording(console.messages());
    private final List<Part> parts = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private long weight;
    private long passed;

    Run(ExecutorService pool, Scribe scribe, Progress progress, Interruption interruption) {
      this.pool = pool;
      this.scribe = scribe;
      this.progress = progress;
      this.interruption = interruption;
    }

    void read(InputFile file) {
      if (stops()) {
        return;
      }
      long before = passed;
      try (InputStream in = file.open();
          InputStream counted = new CountedStream(in, bytes -> progress.at(before + bytes))) {
        news.read(file.name(), counted, part -> take(file.name(), part));
      } catch (Failure e) {
        refuse(file.name(), e.in(console.messages()));
      } catch (IOException e) {
        refuse(file.name(), file.failure(e).in(console.messages()));
      } catch (Stopped e) {
        return;
      }
      passed = before + Math.max(0, file.size());
    }

    private boolean stops() {
      return interruption.wanted() || scribe.failed();
    }

    private void refuse(String file, String problem) {
      flush();
      scribe.take(List.of(new Arrived.Refused(file, problem)));
    }

    private void take(String file, Part part) {
      if (stops()) {
        throw new Stopped();
      }
      parts.add(part);
      files.add(file);
      if (part instanceof Part.Given given) {
        weight += given.item().document().text().length();
      }
      if (parts.size() >= batch || weight >= HEAVY) {
        flush();
      }
    }

    /// Hands on what has gathered.
    void flush() {
      if (parts.isEmpty()) {
        return;
      }
      Set<Arrival> known = known();
      var arrived = new ArrayList<Arrived>();
      for (int i = 0; i < parts.size(); i++) {
        arrived.add(arrived(files.get(i), parts.get(i), known));
      }
      parts.clear();
      files.clear();
      weight = 0;
      scribe.take(arrived);
    }

    private Set<Arrival> known() {
      var arrivals = new HashSet<Arrival>();
      for (Part part : parts) {
        if (part instanceof Part.Given given) {
          arrivals.add(Arrival.of(complete.apply(given.item())));
        }
      }
      return store.known(arrivals);
    }

    private Arrived arrived(String file, Part part, Set<Arrival> known) {
      return switch (part) {
        case Part.Refused refused ->
            new Arrived.Refused(file, wording.problem(file, refused.problem()));
        case Part.PassedOver passedOver -> new Arrived.PassedOver(file);
        case Part.Given given -> {
          NewsItem item = complete.apply(given.item());
          boolean there = known.contains(Arrival.of(item));
          yield new Arrived.Item(
              file,
              given.place(),
              item,
              there ? null : pool.submit(() -> study.apply(item.document())));
        }
      };
    }
  }
}
