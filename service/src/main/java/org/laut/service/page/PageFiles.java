package org.laut.service.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Tag;

/// Serves the files of the page from the class path.
///
/// Paths without a dot in their last part are those of the page itself, which looks at the address
/// by itself. Files below `assets` have a hash in their name and never change.
public final class PageFiles {
  private static final String FOLDER = "/org/laut/page/static";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));
  private static final String NO_PAGE =
      """
      <!doctype html><html lang="en"><meta charset="utf-8"><title>Laut</title>
      <p>This copy of Laut was built without its page. The API works: <a href="/v1/openapi.yaml">/v1/openapi.yaml</a>
      """;

  private PageFiles() {}

  /// Answers a request for a file of the page.
  public static void serve(Context ctx) throws IOException {
    String path = ctx.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.indexOf('.') < 0) {
      index(ctx);
      return;
    }
    byte[] file = isPlain(path) ? file(path) : null;
    if (file == null) {
      throw Problem.of(Kind.NOT_FOUND, "there is nothing at this path");
    }
    boolean hashed = path.startsWith("/assets/");
    ctx.header("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    send(
        ctx,
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"),
        file);
  }

  private static void index(Context ctx) throws IOException {
    byte[] index = file("/index.html");
    ctx.header("Cache-Control", "no-cache");
    send(
        ctx,
        "text/html; charset=utf-8",
        index == null ? NO_PAGE.getBytes(StandardCharsets.UTF_8) : index);
  }

  private static void send(Context ctx, String type, byte[] file) {
    String tag = Tag.of(file);
    ctx.contentType(type).header("ETag", tag);
    if (Tag.meets(ctx.header("If-None-Match"), tag)) {
      ctx.status(304);
    } else {
      ctx.result(file);
    }
  }

  /// Letters, digits and a few signs only, so that nothing outside of the folder can be named.
  private static boolean isPlain(String path) {
    return !path.contains("..")
        && path.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0));
  }

  private static byte @Nullable [] file(String path) throws IOException {
    URL url = PageFiles.class.getResource(FOLDER + path);
    if (url == null) {
      return null;
    }
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
