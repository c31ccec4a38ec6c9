package org.laut.service.route;

import io.javalin.http.Context;
import java.io.OutputStream;
import java.util.Map;

/// Where an answer is written bit by bit.
public record Outlet(Context ctx) {
  /// Begins the answer. After that there is no other status any more.
  public OutputStream begin(String type, Map<String, String> headers) {
    ctx.status(200);
    ctx.contentType(type);
    headers.forEach(ctx::header);
    if (type.equals("text/event-stream")) {
      ctx.disableCompression();
    }
    return ctx.outputStream();
  }
}
