package org.laut.service.route;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;

/// Reads bodies within limits of size and time.
///
/// @param patience how long a body may take from its first byte to its last
public record Bodies(Duration patience) {
  private static final int PIECE = 1 << 14;

  /// The whole body.
  ///
  /// @param most bytes
  public byte[] read(Context ctx, long most) throws IOException {
    var out = new ByteArrayOutputStream();
    copy(ctx, most, out);
    return out.toByteArray();
  }

  /// Copies the body and gives its length. More than `most` bytes are refused before they are read
  /// where the client says how many there are, else when they have come.
  public long copy(Context ctx, long most, OutputStream out) throws IOException {
    if (ctx.req().getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    long end = System.nanoTime() + patience.toNanos();
    byte[] piece = new byte[PIECE];
    InputStream in = ctx.req().getInputStream();
    long all = 0;
    for (int count = next(in, piece); count >= 0; count = next(in, piece)) {
      all += count;
      if (all > most) {
        throw tooLarge(most);
      }
      if (System.nanoTime() > end) {
        throw slow();
      }
      out.write(piece, 0, count);
    }
    return all;
  }

  private static int next(InputStream in, byte[] piece) throws IOException {
    try {
      return in.read(piece);
    } catch (IOException e) {
      throw timedOut(e) ? slow() : Problem.of(Kind.BAD_REQUEST, "the body broke off");
    }
  }

  private static boolean timedOut(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }

  private static Problem slow() {
    return Problem.of(Kind.SLOW, "the body did not come to its end in time; send it again");
  }

  private static Problem tooLarge(long most) {
    return Problem.of(Kind.TOO_LARGE, "the body has more than " + most + " bytes; send less");
  }
}
