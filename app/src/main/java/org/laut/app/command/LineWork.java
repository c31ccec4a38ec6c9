package org.laut.app.command;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.formats.jsonl.BadLine;
import org.laut.formats.jsonl.Line;
import org.laut.formats.record.InvalidRecord;
import org.laut.formats.record.RecordWriter;
import org.laut.report.Report;
import org.laut.text.Document;

/// Turns one line into one record. Thread-safe; never throws on a line.
///
/// @param date for articles without a day of their own; null if there is none
record LineWork(
    Function<Document, Report> reader,
    RecordWriter writer,
    @Nullable LocalDate date,
    Messages messages)
    implements Function<Line, LineWork.Result> {
  /// What became of a line: a record or a problem.
  sealed interface Result {
    record Written(ByteBuffer record) implements Result {}

    record Refused(long number, String problem) implements Result {}
  }

  @Override
  public Result apply(Line line) {
    try {
      return new Result.Written(
          ByteBuffer.wrap(writer.write(reader.apply(dated(line.document())))));
    } catch (BadLine e) {
      String key = "line." + e.fault().name().toLowerCase(Locale.ROOT);
      return new Result.Refused(line.number(), messages.say(key, e.detail()));
    } catch (InvalidRecord e) {
      return new Result.Refused(
          line.number(), messages.say("line.invalid", String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      return new Result.Refused(line.number(), messages.say("line.memory"));
    }
  }

  private Document dated(Document document) {
    return date == null || document.header().published() != null
        ? document
        : document.published(date);
  }
}
