package org.laut.service.route;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.JsonOut;

/// A whole answer.
///
/// @param type its media type; empty for an answer without a body
public record Reply(int status, String type, byte[] body, Map<String, String> headers) {
  /// The media type of JSON.
  public static final String JSON = "application/json";

  public Reply {
    headers = Map.copyOf(headers);
  }

  /// JSON that is written already.
  public static Reply json(byte[] body) {
    return new Reply(200, JSON, body, Map.of());
  }

  /// Plain values as JSON.
  public static Reply json(@Nullable Object value) {
    return json(JsonOut.bytes(value));
  }

  /// A text of another type.
  public static Reply of(String type, byte[] body) {
    return new Reply(200, type, body, Map.of());
  }

  /// Nothing to say.
  public static Reply empty() {
    return new Reply(204, "", new byte[0], Map.of());
  }

  /// The same with another status.
  public Reply status(int other) {
    return new Reply(other, type, body, headers);
  }

  /// The same with a header more.
  public Reply header(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new Reply(status, type, body, more);
  }
}
