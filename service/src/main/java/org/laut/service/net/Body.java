package org.laut.service.net;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Reads what a server sends, unpacked, within limits.
record Body(NetLimits limits) {
  private static final int PORTION = 1 << 13;

  byte[] read(Response response) throws IOException {
    ResponseBody body = response.body();
    if (body.contentLength() > limits.bytes()) {
      throw limits.tooLarge();
    }
    String packing = response.header("Content-Encoding", "identity");
    String way = packing == null ? "identity" : packing.strip().toLowerCase(Locale.ROOT);
    InputStream sent = new Bounded(body.byteStream());
    return switch (way) {
      case "identity", "" -> all(sent);
      case "gzip", "x-gzip" -> unpacked(sent);
      default -> throw new NetFailure(NetFault.PACKING, way);
    };
  }

  private byte[] unpacked(InputStream sent) throws IOException {
    try (var unpacking = new GZIPInputStream(sent, PORTION)) {
      return all(unpacking);
    } catch (ZipException e) {
      throw new NetFailure(NetFault.PACKING, "gzip");
    }
  }

  private byte[] all(InputStream in) throws IOException {
    var all = new ByteArrayOutputStream();
    byte[] portion = new byte[PORTION];
    for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
      if (all.size() + read > limits.bytes()) {
        throw limits.tooLarge();
      }
      all.write(portion, 0, read);
    }
    return all.toByteArray();
  }

  /// Ends in a failure where too much was sent.
  private final class Bounded extends FilterInputStream {
    private long sent;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) throws NetFailure {
      sent += more;
      if (sent > limits.bytes()) {
        throw limits.tooLarge();
      }
    }
  }
}
