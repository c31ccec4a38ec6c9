package org.laut.service.route;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.laut.service.problem.Problem;

/// What stands in `next` and `cursor`: texts of our own, opaque to clients.
public final class Cursor {
  private Cursor() {}

  /// The cursor for some texts.
  public static String of(String... parts) {
    String joined = String.join("\n", parts);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
  }

  /// The texts of the cursor in a request; empty if it has none.
  ///
  /// @param count how many there must be
  public static List<String> of(Call call, int count) {
    String cursor = call.query("cursor");
    if (cursor == null) {
      return List.of();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      var parts = List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", count));
      if (parts.size() == count) {
        return parts;
      }
    } catch (IllegalArgumentException e) {
      throw Problem.invalid("cursor", "this cursor was not given by the service");
    }
    throw Problem.invalid("cursor", "this cursor was not given by the service");
  }

  /// A number in a cursor; the usual one if there is no cursor.
  public static long number(Call call, long usual) {
    List<String> parts = of(call, 1);
    try {
      return parts.isEmpty() ? usual : Long.parseLong(parts.getFirst());
    } catch (NumberFormatException e) {
      throw Problem.invalid("cursor", "this cursor was not given by the service");
    }
  }
}
