package org.laut.service.problem;

import org.laut.service.json.Fields;
import org.laut.service.json.JsonOut;

/// A problem as `application/problem+json`.
public final class ProblemBody {
  /// The media type.
  public static final String TYPE = "application/problem+json";

  private ProblemBody() {}

  /// The body.
  ///
  /// @param instance names the request, as in the logs
  public static byte[] of(Problem problem, int status, String instance) {
    var fields =
        new Fields()
            .put("type", "urn:laut:problem:" + problem.kind().word())
            .put("title", problem.kind().title())
            .put("status", status)
            .put("detail", problem.detail())
            .put("instance", instance);
    if (problem.field() != null) {
      fields.put("field", problem.field());
    }
    return JsonOut.bytes(fields.map());
  }
}
