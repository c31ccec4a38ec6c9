package org.laut.service.net;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// The answer of a server.
public final class Fetched {
  private final WebAddress from;
  private final int status;
  private final Headers headers;
  private final byte[] body;

  Fetched(WebAddress from, int status, Headers headers, byte[] body) {
    this.from = from;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /// Where it stood, behind all redirects.
  public WebAddress from() {
    return from;
  }

  /// The status of HTTP.
  public int status() {
    return status;
  }

  /// A header by its name in any case, the last if there are several; null if there is none.
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  /// What was sent, unpacked; empty unless the status is 200.
  public InputStream body() {
    return new ByteArrayInputStream(body);
  }
}
