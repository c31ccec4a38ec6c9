package org.laut.service.route;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/// Where an answer is written bit by bit.
public record Outlet(Context ctx) {
  /// Begins the answer. After that there is no other status any more.
  public OutputStream begin(String type, Map<String, String> headers) {
    head(type, headers);
    return ctx.outputStream();
  }

  /// The same for an answer of which each piece is sent when the stream is flushed; it is not
  /// compressed.
  public OutputStream beginLive(String type, Map<String, String> headers) throws IOException {
    head(type, headers);
    return ctx.res().getOutputStream();
  }

  private void head(String type, Map<String, String> headers) {
    ctx.status(200);
    ctx.contentType(type);
    headers.forEach(ctx::header);
  }
}
