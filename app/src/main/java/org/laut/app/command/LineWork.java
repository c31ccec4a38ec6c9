package org.laut.app.command;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.formats.jsonl.BadLine;
import org.laut.formats.jsonl.Line;
import org.laut.formats.record.InvalidRecord;
import org.laut.report.Report;
import org.laut.text.Document;

/// Turns one line into one result. Thread-safe; never throws on a line.
///
/// @param writer from the report to the result
/// @param date for articles without a day of their own; null if there is none
record LineWork<T>(
    Function<Document, Report> reader,
    Function<Report, T> writer,
    @Nullable LocalDate date,
    Messages messages)
    implements Function<Line, LineWork.Result<T>> {
  /// What became of a line: a result or a problem.
  sealed interface Result<T> {
    record Written<T>(T value) implements Result<T> {}

    record Refused<T>(long number, String problem) implements Result<T> {}
  }

  @Override
  public Result<T> apply(Line line) {
    try {
      return new Result.Written<>(writer.apply(reader.apply(dated(line.document()))));
    } catch (BadLine e) {
      String key = "line." + e.fault().name().toLowerCase(Locale.ROOT);
      return new Result.Refused<>(line.number(), messages.say(key, e.detail()));
    } catch (InvalidRecord e) {
      return new Result.Refused<>(
          line.number(), messages.say("line.invalid", String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      return new Result.Refused<>(line.number(), messages.say("line.memory"));
    }
  }

  private Document dated(Document document) {
    return date == null || document.header().published() != null
        ? document
        : document.published(date);
  }
}
