package org.laut.service.guard;

import java.util.Map;
import java.util.function.BiConsumer;

/// The headers that every answer carries.
public final class SafetyHeaders {
  private static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private SafetyHeaders() {}

  /// Sets them.
  public static void set(BiConsumer<String, String> answer) {
    ALL.forEach(answer);
  }
}
