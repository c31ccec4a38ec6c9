package org.laut.app.command.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.command.store.Desk;
import org.laut.app.command.store.Parameters;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.app.output.Results;
import org.laut.corpus.NewsItem;
import org.laut.formats.intake.Limits;
import org.laut.formats.news.NewsReader;
import org.laut.store.Counts;
import org.laut.store.Store;
import org.laut.store.database.StoreFailure;
import org.laut.text.Document;
import org.laut.text.Header;

/// `laut ingest FILE...`: takes news items into a store.
public record IngestCommand(Desk desk) implements Command {
  private static final int BATCH = 100;
  private static final int LARGEST_BATCH = 10_000;
  private static final int MEGABYTE = 1 << 20;

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    int batch = Parameters.number(words, "--batch", BATCH, LARGEST_BATCH);
    boolean each = words.has("--each");
    UnaryOperator<NewsItem> complete = complete(words.date(), words.value("--publisher"));
    var inputs = Inputs.of(words.files(), desk.console());
    if (inputs.files().isEmpty()) {
      return ExitCode.FAILED;
    }
    try (Interruption interruption = new Interruption(desk.console());
        Store store = desk.open(words);
        Results out = Results.to(null, desk.console())) {
      var news = new NewsReader(Limits.USUAL.itemBytes(itemLimit()));
      var sums = new Sums();
      var intake =
          new Intake(
              desk.console(),
              store,
              news,
              desk.laut().get()::study,
              complete,
              batch,
              sums,
              new Receipts(each ? out : null));
      try {
        intake.run(inputs, interruption);
      } catch (StoreFailure e) {
        desk.console().tell(Desk.failure(e));
        write(sums, null, each, out);
        return sums.kept() == 0 ? ExitCode.FAILED : ExitCode.PARTLY_DONE;
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      write(sums, store.counts(), each, out);
      if (sums.failedParts() == 0) {
        return ExitCode.DONE;
      }
      return sums.failedParts() == sums.all() ? ExitCode.FAILED : ExitCode.PARTLY_DONE;
    }
  }

  /// Reading an item takes many times its size, so the most that one may have depends on the memory
  /// there is.
  private static int itemLimit() {
    return Math.clamp(Runtime.getRuntime().maxMemory() / 64, MEGABYTE, 16 * MEGABYTE);
  }

  /// @param day for items without one of their own
  /// @param publisher for items without one of their own
  private static UnaryOperator<NewsItem> complete(
      @Nullable LocalDate day, @Nullable String publisher) {
    return item -> {
      Header h = item.document().header();
      var header =
          new Header(
              h.ref(),
              h.title(),
              h.publisher() == null ? publisher : h.publisher(),
              h.published() == null ? day : h.published(),
              h.language());
      return new NewsItem(new Document(item.document().text(), header), item.release());
    };
  }

  /// Writes the sums; with the other messages where the results are the receipts.
  private void write(Sums sums, @Nullable Counts counts, boolean each, Results out)
      throws IOException {
    Messages messages = desk.console().messages();
    String page =
        messages.say(
                "ingest.sums",
                messages.count("parts", sums.all()),
                sums.readItems(),
                sums.knownItems(),
                messages.count("newversions", sums.versions()),
                sums.skippedParts(),
                sums.failedParts())
            + "\n";
    if (counts != null) {
      page += desk.stock(counts) + "\n";
    }
    if (each) {
      desk.console().err().print(page);
    } else {
      out.write(page.getBytes(UTF_8));
      out.finish();
    }
  }
}
