package org.laut.service.net;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Host and port of a URL.
///
/// @param host in lower case and ASCII; an IPv6 address without brackets
/// @param literal the address, where the host is written as one; null for a name
record Authority(String host, int port, @Nullable InetAddress literal) {
  private static final int LONGEST_NAME = 253;
  private static final int LARGEST_PORT = 65_535;
  private static final int MOST_DIGITS = 5;

  /// @param text what stands between `//` and the path
  static Authority of(String text, String scheme) throws NetFailure {
    if (text.indexOf('@') >= 0) {
      throw new NetFailure(NetFault.USER_INFO, "");
    }
    int end = text.startsWith("[") ? text.indexOf(']') + 1 : text.indexOf(':');
    if (text.startsWith("[") && end == 0) {
      throw new NetFailure(NetFault.HOST, text);
    }
    String host = end < 0 ? text : text.substring(0, end);
    String behind = end < 0 ? "" : text.substring(end);
    int port = behind.isEmpty() ? (scheme.equals("https") ? 443 : 80) : port(behind);
    return host.startsWith("[") ? ipv6(host, port) : named(host, port);
  }

  private static int port(String text) throws NetFailure {
    String digits = text.substring(1);
    boolean number =
        text.charAt(0) == ':'
            && !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int port = number ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > LARGEST_PORT) {
      throw new NetFailure(NetFault.PORT, digits);
    }
    return port;
  }

  private static Authority ipv6(String host, int port) throws NetFailure {
    String inside = host.substring(1, host.length() - 1);
    if (!IpLiteral.isIpv6(inside)) {
      throw new NetFailure(NetFault.HOST, host);
    }
    InetAddress address;
    try {
      address = IpLiteral.of(inside);
    } catch (IllegalArgumentException e) {
      throw new NetFailure(NetFault.HOST, host);
    }
    if (address instanceof Inet4Address) {
      throw new NetFailure(NetFault.ADDRESS, inside + ", IPv4-mapped");
    }
    return new Authority(address.getHostAddress(), port, address);
  }

  private static Authority named(String host, int port) throws NetFailure {
    String ascii;
    try {
      ascii = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new NetFailure(NetFault.HOST, host);
    }
    if (IpLiteral.isIpv4(ascii)) {
      return new Authority(ascii, port, IpLiteral.of(ascii));
    }
    if (ascii.isEmpty()
        || ascii.length() > LONGEST_NAME
        || ascii.startsWith(".")
        || ascii.endsWith(".")
        || IpLiteral.isNumber(ascii)) {
      throw new NetFailure(NetFault.HOST, host);
    }
    return new Authority(ascii, port, null);
  }
}
