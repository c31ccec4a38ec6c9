package org.laut.service.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/// A server that answers every connection with whatever bytes it likes, and remembers what it was
/// asked.
public final class RawServer implements AutoCloseable {
  /// Writes an answer; may go on until the other side hangs up.
  @FunctionalInterface
  public interface Answer {
    void write(List<String> request, OutputStream out) throws IOException;
  }

  private final ServerSocket socket;
  private final Answer answer;
  private final List<List<String>> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  private RawServer(ServerSocket socket, Answer answer) {
    this.socket = socket;
    this.answer = answer;
    Thread.ofPlatform().daemon().name("raw-server").start(this::accept);
  }

  /// Starts a server on a free port of 127.0.0.1.
  public static RawServer start(Answer answer) {
    return start(ServerSocketFactory.getDefault(), "127.0.0.1", 0, answer);
  }

  /// Starts a server at an address of this machine.
  public static RawServer start(
      ServerSocketFactory sockets, String address, int port, Answer answer) {
    try {
      InetAddress at = InetAddress.getByName(address);
      return new RawServer(sockets.createServerSocket(port, 50, at), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A whole answer with a body.
  public static void write(OutputStream out, String status, String headers, byte[] body)
      throws IOException {
    String head =
        "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.write(body);
    out.flush();
  }

  public int port() {
    return socket.getLocalPort();
  }

  /// The head of every request so far, line by line.
  public List<List<String>> requests() {
    return requests;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        open.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      var in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
      var request = new CopyOnWriteArrayList<String>();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.add(line);
      }
      requests.add(request);
      answer.write(request, connection.getOutputStream());
    } catch (IOException e) {
      open.remove(connection);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : open) {
      connection.close();
    }
  }
}
