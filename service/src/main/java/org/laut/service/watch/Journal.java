package org.laut.service.watch;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import org.laut.service.json.Fields;
import org.laut.service.json.JsonOut;

/// The log: an object of JSON a line.
///
/// Only what is put into the fields here is logged; queries, headers, bodies and tokens never are.
public final class Journal {
  private final PrintStream out;
  private final InstantSource clock;

  public Journal(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /// Something that happened.
  public void info(String event, Fields fields) {
    write("info", event, fields);
  }

  /// An error, with where in the program it arose. Its message is left out, since it may hold what
  /// a client sent.
  public void error(String event, Throwable error, Fields fields) {
    var places = new ArrayList<String>();
    for (StackTraceElement place : error.getStackTrace()) {
      if (places.size() == 12) {
        break;
      }
      places.add(place.toString());
    }
    Throwable cause = error.getCause();
    write(
        "error",
        event,
        fields
            .put("error", error.getClass().getName())
            .put("cause", cause == null ? null : cause.getClass().getName())
            .put("at", places));
  }

  private void write(String level, String event, Fields fields) {
    var line =
        new Fields()
            .put("time", clock.instant().toString())
            .put("level", level)
            .put("event", event)
            .putAll(fields.map());
    String text = JsonOut.text(line.map());
    synchronized (out) {
      out.println(text);
    }
  }
}
