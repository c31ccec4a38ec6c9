package org.laut.service.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Decides what may be connected to.
///
/// @param nets what is not public
/// @param resolver asked once for each URL
/// @param ports of the web
/// @param opened let through although port or address speak against it
public record Guard(SpecialNets nets, Resolver resolver, Set<Integer> ports, Set<Opening> opened) {
  private static final Set<Integer> PORTS = Set.of(80, 443);

  public Guard {
    ports = Set.copyOf(ports);
    opened = Set.copyOf(opened);
  }

  /// A guard of the public network with these exceptions.
  public static Guard of(Set<Opening> opened) {
    return of(opened, Resolver.SYSTEM);
  }

  /// The same with another way to find addresses.
  public static Guard of(Set<Opening> opened, Resolver resolver) {
    return new Guard(SpecialNets.load(), resolver, PORTS, opened);
  }

  /// Refuses what no look-up of the name can make good: a port, an address in the URL itself.
  public void check(WebAddress address) throws NetFailure {
    if (isOpened(address)) {
      return;
    }
    if (!ports.contains(address.port())) {
      throw new NetFailure(NetFault.PORT, String.valueOf(address.port()));
    }
    if (address.literal() != null) {
      check(address.literal());
    }
  }

  /// The addresses to which a connection may be made, all of them checked. One that is not public
  /// makes all of them refused: such a name is a trap or a mistake.
  ///
  /// @param time within which the name must be found
  List<InetAddress> addresses(WebAddress address, Duration time) throws NetFailure {
    check(address);
    List<InetAddress> found =
        address.literal() == null ? found(address.host(), time) : List.of(address.literal());
    if (!isOpened(address)) {
      for (InetAddress one : found) {
        check(one);
      }
    }
    return found;
  }

  private boolean isOpened(WebAddress address) {
    return opened.stream().anyMatch(opening -> opening.fits(address));
  }

  private void check(InetAddress address) throws NetFailure {
    Optional<String> what = nets.what(address);
    if (what.isPresent()) {
      throw new NetFailure(NetFault.ADDRESS, address.getHostAddress() + ", " + what.get());
    }
  }

  private List<InetAddress> found(String host, Duration time) throws NetFailure {
    var task = new FutureTask<>(() -> List.copyOf(resolver.addresses(host)));
    Thread.ofVirtual().name("laut-resolver").start(task);
    try {
      List<InetAddress> found = task.get(time.toMillis(), TimeUnit.MILLISECONDS);
      if (found.isEmpty()) {
        throw new NetFailure(NetFault.UNKNOWN_HOST, host);
      }
      return found;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownHostException) {
        throw new NetFailure(NetFault.UNKNOWN_HOST, host);
      }
      throw new NetFailure(NetFault.CONNECTION, String.valueOf(e.getCause()));
    } catch (TimeoutException e) {
      throw new NetFailure(NetFault.TIMEOUT, String.valueOf(Math.max(1, time.toSeconds())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NetFailure(NetFault.CONNECTION, "stopped");
    }
  }
}
