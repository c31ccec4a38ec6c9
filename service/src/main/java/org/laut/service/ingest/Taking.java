package org.laut.service.ingest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.laut.Laut;
import org.laut.corpus.NewsItem;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.laut.formats.news.NewsReader;
import org.laut.formats.record.InvalidRecord;
import org.laut.formats.record.Names;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.store.Arrival;
import org.laut.store.Store;
import org.laut.store.Studied;

/// Takes the items of one body into the store, batch by batch.
final class Taking {
  private static final int BATCH = 50;
  private static final int HEAVY = 1 << 20;

  private final Store store;
  private final Laut laut;
  private final Options options;
  private final Summary summary = new Summary();
  private final Consumer<Summary> progress;
  private final BooleanSupplier stop;
  private final List<Part.Given> batch = new ArrayList<>();
  private long weight;

  /// Ends the reading of a body, since the service is being stopped.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  /// @param progress told after each batch
  /// @param stop whether to stop after the batch
  Taking(
      Store store, Laut laut, Options options, Consumer<Summary> progress, BooleanSupplier stop) {
    this.store = store;
    this.laut = laut;
    this.options = options;
    this.progress = progress;
    this.stop = stop;
  }

  /// Takes in everything. What is counted as stored when this returns is on the disk.
  ///
  /// @return empty if it was stopped before the end
  Optional<Summary> run(InputStream body) {
    try {
      new NewsReader(Limits.USUAL).read("-", body, this::take);
      flush();
      return Optional.of(summary);
    } catch (Stopped e) {
      return Optional.empty();
    }
  }

  private void take(Part part) {
    switch (part) {
      case Part.PassedOver passedOver -> summary.skipped();
      case Part.Refused refused ->
          summary.failed(
              refused.place(), Names.of(refused.problem().fault()), refused.problem().detail());
      case Part.Given given -> {
        batch.add(given);
        weight += given.item().document().text().length();
      }
    }
    if (batch.size() >= BATCH || weight >= HEAVY) {
      flush();
    }
  }

  private void flush() {
    if (stop.getAsBoolean()) {
      throw new Stopped();
    }
    var news = batch.stream().map(given -> options.complete(given.item())).toList();
    var arrivals = news.stream().map(Arrival::of).toList();
    var known = store.known(arrivals);
    List<Studied> studied =
        IntStream.range(0, news.size())
            .parallel()
            .mapToObj(i ->
                known.contains(arrivals.get(i))
                    ? new Studied(news.get(i), unread(news.get(i)))
                    : new Studied(news.get(i), laut.study(news.get(i).document())))
            .toList();
    keep(studied);
    batch.clear();
    weight = 0;
    progress.accept(summary);
  }

  /// An item that the store has is not read again; it never looks at this.
  private static Reading unread(NewsItem item) {
    var report =
        new Report(
            item.document(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Reading(report, List.of(), List.of(), Map.of(), List.of(), null);
  }

  private void keep(List<Studied> studied) {
    try {
      store.add(studied).forEach(summary::stored);
    } catch (InvalidRecord e) {
      for (int i = 0; i < studied.size(); i++) {
        keepOne(studied.get(i), batch.get(i));
      }
    }
  }

  private void keepOne(Studied studied, Part.Given given) {
    try {
      store.add(List.of(studied)).forEach(summary::stored);
    } catch (InvalidRecord e) {
      summary.failed(given.place(), "invalid_record", String.valueOf(e.getMessage()));
    }
  }
}
