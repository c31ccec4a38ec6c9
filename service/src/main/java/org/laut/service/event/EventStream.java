package org.laut.service.event;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.service.json.JsonOut;
import org.laut.service.route.Outlet;

/// Writes server-sent events. Throws IOException when nobody reads them any more.
public final class EventStream {
  /// The media type.
  public static final String TYPE = "text/event-stream";

  private static final Duration QUIET = Duration.ofSeconds(10);

  private final OutputStream out;
  private long written;

  public EventStream(Outlet outlet) throws IOException {
    this.out = outlet.beginLive(TYPE, Map.of("X-Accel-Buffering", "no"));
    write("retry: 2000\n\n");
  }

  /// An event.
  ///
  /// @param id by which a client says where it was; null for none
  public void event(@Nullable String id, String name, @Nullable Object data) throws IOException {
    String head = id == null ? "" : "id: " + id + "\n";
    write(head + "event: " + name + "\ndata: " + JsonOut.text(data) + "\n\n");
  }

  /// Shows that the stream lives, if nothing was written for a while.
  public void beat() throws IOException {
    if (System.nanoTime() - written > QUIET.toNanos()) {
      write(": \n\n");
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
    written = System.nanoTime();
  }
}
