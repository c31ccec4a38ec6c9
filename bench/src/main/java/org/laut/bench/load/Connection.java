package org.laut.bench.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/// One connection to the service, for requests one after the other in HTTP/1.1.
///
/// It runs on the processors of what is measured, where the client libraries at hand would take a
/// good part of what a reading takes.
final class Connection implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int STATUS_AT = "HTTP/1.1 ".length();

  private final URI address;
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  Connection(URI address) throws IOException {
    this.address = address;
    socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
  }

  /// What is asked of the service.
  ///
  /// @param type media type of the body; empty for a request without one
  record Request(String path, String type, String body) {}

  /// Sends a request, takes in the answer to its end and gives its status.
  ///
  /// @throws IOException if the service does not answer; the connection cannot be used any more
  int send(Request request) throws IOException {
    write(request);
    String status = line();
    long length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(lower.indexOf(':') + 1).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        length = -1;
      }
    }
    if (length >= 0) {
      in.skipNBytes(length);
    } else {
      skipChunks();
    }
    return Integer.parseInt(status, STATUS_AT, STATUS_AT + 3, 10);
  }

  private void write(Request request) throws IOException {
    byte[] body = request.body.getBytes(UTF_8);
    boolean posts = !request.type.isEmpty();
    var head = new StringBuilder(200);
    head.append(posts ? "POST " : "GET ").append(request.path).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(address.getAuthority()).append("\r\n");
    if (posts) {
      head.append("Content-Type: ").append(request.type).append("\r\n");
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
    out.write(body);
    out.flush();
  }

  private void skipChunks() throws IOException {
    int size;
    do {
      size = Integer.parseInt(line(), 16);
      in.skipNBytes(size);
      line();
    } while (size > 0);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the service closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
