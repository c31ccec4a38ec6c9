package org.laut.service.net;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Fetches from the web what the guard lets through, within limits.
///
/// No cookies, no cache, no proxy, no connection used twice; certificates are checked against the
/// host in the URL. Safe for many threads.
public final class GuardedClient {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int OK = 200;

  private final Guard guard;
  private final NetLimits limits;
  private final String agent;
  private final OkHttpClient base;

  /// @param agent who asks, for the header `User-Agent`
  public GuardedClient(Guard guard, NetLimits limits, String agent) {
    this(guard, limits, agent, UnaryOperator.identity());
  }

  /// @param trust sets other certificates than those of the system
  GuardedClient(
      Guard guard, NetLimits limits, String agent, UnaryOperator<OkHttpClient.Builder> trust) {
    this.guard = guard;
    this.limits = limits;
    this.agent = agent;
    this.base =
        trust
            .apply(new OkHttpClient.Builder())
            .followRedirects(false)
            .followSslRedirects(false)
            .proxy(Proxy.NO_PROXY)
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .connectTimeout(limits.connect())
            .readTimeout(limits.read())
            .writeTimeout(limits.read())
            .build();
  }

  /// Asks for what stands at an address and follows redirects from there.
  ///
  /// @param headers sent along, also behind redirects; in printable ASCII
  /// @throws NetFailure if the guard refuses the address or one behind it, or no whole answer came
  public Fetched get(WebAddress address, Map<String, String> headers) throws NetFailure {
    long deadline = System.nanoTime() + limits.whole().toNanos();
    WebAddress at = address;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Fetched answer = once(at, headers, Duration.ofNanos(deadline - System.nanoTime()));
      if (!REDIRECTS.contains(answer.status())) {
        return answer;
      }
      at = next(at, answer.header("Location"));
    }
    throw new NetFailure(NetFault.REDIRECTS, String.valueOf(limits.redirects()));
  }

  private static WebAddress next(WebAddress from, @Nullable String location) throws NetFailure {
    if (location == null || location.isBlank()) {
      throw new NetFailure(NetFault.NO_TARGET, "");
    }
    WebAddress target = from.target(location);
    if (from.isSecure() && !target.isSecure()) {
      throw new NetFailure(NetFault.DOWNGRADE, target.host());
    }
    return target;
  }

  /// One question to one server, at a checked address of its own.
  private Fetched once(WebAddress address, Map<String, String> headers, Duration left)
      throws NetFailure {
    if (!left.isPositive()) {
      throw limits.tooSlow();
    }
    List<InetAddress> checked = guard.addresses(address, left);
    OkHttpClient client =
        base.newBuilder()
            .dns(host -> checked)
            .socketFactory(new CheckedSockets(checked, address.port()))
            .callTimeout(left)
            .build();
    Request request =
        new Request.Builder()
            .url(address.url())
            .headers(Headers.of(headers))
            .header("User-Agent", agent)
            .header("Accept-Encoding", "gzip")
            .header("Connection", "close")
            .build();
    try (Response response = client.newCall(request).execute()) {
      byte[] body = response.code() == OK ? new Body(limits).read(response) : new byte[0];
      return new Fetched(address, response.code(), response.headers(), body);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private NetFailure failure(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof NetFailure known) {
        return known;
      }
    }
    String said = String.valueOf(e.getMessage());
    return switch (e) {
      case InterruptedIOException slow -> limits.tooSlow();
      case SSLException tls -> new NetFailure(NetFault.TLS, said);
      case SocketException unconnected -> new NetFailure(NetFault.CONNECTION, said);
      default -> new NetFailure(NetFault.BROKEN, said);
    };
  }
}
