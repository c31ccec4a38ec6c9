package org.laut.service.reading;

import java.util.List;
import java.util.function.UnaryOperator;
import org.laut.Laut;
import org.laut.formats.record.Excerpt;
import org.laut.formats.record.RecordWriter;
import org.laut.report.Report;
import org.laut.service.guard.Role;
import org.laut.service.route.Call;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;

/// The operations on a text that is sent.
///
/// @param says what a rule claims, by its name
public record ReadingRoutes(Laut laut, UnaryOperator<String> says) {
  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/read", Role.READER, "read", (Work.Heavy) this::read),
        Route.post("/v1/read/why", Role.READER, "readWhy", (Work.Heavy) this::why));
  }

  private Reply read(Call call, byte[] body) {
    Report report = laut.read(TextBody.of(call, body));
    return Reply.json(new RecordWriter(Excerpt.FULL).write(report));
  }

  private Reply why(Call call, byte[] body) {
    Asked asked = Asked.of(call);
    Report report = laut.read(TextBody.of(call, body));
    return Reply.json(new Why(report, says).of(asked));
  }
}
