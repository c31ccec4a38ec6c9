package org.laut.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.laut.app.console.Console;
import org.laut.app.console.Failure;
import org.laut.app.view.Palette;
import org.laut.app.view.TimelineView;
import org.laut.formats.record.TimelineWriter;
import org.laut.report.Report;

/// How a timeline is written: as a view for people or as a document for programs. Thread-safe.
///
/// @param <E> an event of the timeline, as far as it can be written before all are known
sealed interface TimelineForm<E> {
  /// The events of a report, in its order.
  ///
  /// @param name of the article
  List<E> events(String name, Report report);

  /// All events in the order of the timeline, written.
  ///
  /// @param articles that were read
  byte[] written(List<E> events, int articles);

  /// A JSON document.
  record Document(TimelineWriter writer) implements TimelineForm<byte[]> {
    @Override
    public List<byte[]> events(String name, Report report) {
      return writer.entries(report);
    }

    @Override
    public byte[] written(List<byte[]> events, int articles) {
      return writer.write(events);
    }
  }

  /// A table.
  record Table(TimelineView view) implements TimelineForm<TimelineView.Line> {
    static Table of(Words words, Console console) throws Failure {
      var palette = new Palette(words.colours(console.screen()));
      return new Table(new TimelineView(console.messages(), palette, console.screen().columns()));
    }

    @Override
    public List<TimelineView.Line> events(String name, Report report) {
      return view.lines(name, report);
    }

    @Override
    public byte[] written(List<TimelineView.Line> events, int articles) {
      return view.of(events, articles).getBytes(UTF_8);
    }
  }
}
