package org.laut.bench.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Locale;

/// One connection to the service, for requests one after the other in HTTP/1.1.
///
/// It runs on the processors of what is measured, where the client libraries at hand would take a
/// good part of what a reading takes. Answers that do not say how long they are are not understood.
final class Connection implements AutoCloseable {
  private static final String LENGTH = "content-length:";
  private static final int STATUS_AT = "HTTP/1.1 ".length();

  private final URI address;
  private final SocketChannel channel;
  private final ByteBuffer room;
  private final StringBuilder line = new StringBuilder();
  private ByteBuffer out = ByteBuffer.allocate(0);
  private int status;

  /// Bytes of the body that are still to come; -1 before the end of the head.
  private long left;

  private long length;

  /// @param room for what comes in, used only while it is taken in
  Connection(URI address, ByteBuffer room) throws IOException {
    this.address = address;
    this.room = room;
    channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
  }

  /// What is asked of the service.
  ///
  /// @param type media type of the body; empty for a request without one
  record Request(String path, String type, String body) {}

  /// To be told when it can go on.
  SocketChannel channel() {
    return channel;
  }

  /// Begins to send a request and gives whether all of it is on its way.
  ///
  /// @throws IOException if the service is not there; the connection cannot be used any more
  boolean begin(Request request) throws IOException {
    out = ByteBuffer.wrap(bytes(request));
    left = -1;
    length = -1;
    status = 0;
    line.setLength(0);
    return goOnSending();
  }

  /// Sends more of the request and gives whether all of it is on its way.
  boolean goOnSending() throws IOException {
    channel.write(out);
    return !out.hasRemaining();
  }

  /// Takes in what has come and gives whether it was the end of the answer.
  boolean goOnTaking() throws IOException {
    room.clear();
    if (channel.read(room) < 0) {
      throw new EOFException("the service closed the connection");
    }
    room.flip();
    while (left < 0 && room.hasRemaining()) {
      head((char) (room.get() & 0xff));
    }
    if (left >= 0 && room.remaining() > left) {
      throw new IOException("the answer is longer than it says");
    }
    left -= room.remaining();
    return left == 0;
  }

  /// The status of the answer.
  int status() {
    return status;
  }

  /// Sends a request, takes in the answer to its end and gives its status. The channel must block.
  int send(Request request) throws IOException {
    for (boolean sent = begin(request); !sent; ) {
      sent = goOnSending();
    }
    for (boolean taken = false; !taken; ) {
      taken = goOnTaking();
    }
    return status;
  }

  private byte[] bytes(Request request) {
    byte[] body = request.body.getBytes(UTF_8);
    boolean posts = !request.type.isEmpty();
    var head = new StringBuilder(200);
    head.append(posts ? "POST " : "GET ").append(request.path).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(address.getAuthority()).append("\r\n");
    if (posts) {
      head.append("Content-Type: ").append(request.type).append("\r\n");
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    byte[] first = head.append("\r\n").toString().getBytes(ISO_8859_1);
    return ByteBuffer.allocate(first.length + body.length).put(first).put(body).array();
  }

  private void head(char c) throws IOException {
    if (c != '\n') {
      line.append(c);
      return;
    }
    String header = line.toString().strip();
    line.setLength(0);
    if (status == 0) {
      status = Integer.parseInt(header, STATUS_AT, STATUS_AT + 3, 10);
    } else if (header.isEmpty()) {
      if (length < 0) {
        throw new IOException("the answer does not say how long it is");
      }
      left = length;
    } else if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
      length = Long.parseLong(header.substring(LENGTH.length()).strip());
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
