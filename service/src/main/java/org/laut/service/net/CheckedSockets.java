package org.laut.service.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import javax.net.SocketFactory;

/// Makes sockets that connect to checked addresses and to nothing else, whoever asks them to and
/// whatever proxy the system has set.
final class CheckedSockets extends SocketFactory {
  private final List<InetAddress> checked;
  private final int port;

  CheckedSockets(List<InetAddress> checked, int port) {
    this.checked = checked;
    this.port = port;
  }

  private final class CheckedSocket extends Socket {
    CheckedSocket() {
      super(Proxy.NO_PROXY);
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      boolean fits =
          endpoint instanceof InetSocketAddress address
              && address.getPort() == port
              && checked.contains(address.getAddress());
      if (!fits) {
        throw new NetFailure(NetFault.ADDRESS, endpoint + ", unchecked");
      }
      super.connect(endpoint, timeout);
    }
  }

  @Override
  public Socket createSocket() {
    return new CheckedSocket();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }
}
