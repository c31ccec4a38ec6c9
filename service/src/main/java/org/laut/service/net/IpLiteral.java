package org.laut.service.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Addresses written as such. Nothing here asks for a name.
final class IpLiteral {
  private static final int PARTS = 4;
  private static final int LARGEST_PART = 255;
  private static final int MAPPED_AT = 10;
  private static final int IPV6_BYTES = 16;

  private IpLiteral() {}

  /// The address that a text is known to be.
  ///
  /// @throws IllegalArgumentException if it is none
  static InetAddress of(String text) {
    if (!isIpv4(text) && !isIpv6(text)) {
      throw new IllegalArgumentException("no address: " + text);
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address: " + text, e);
    }
  }

  /// Whether a text is four decimal numbers up to 255 without needless zeros: the one form of an
  /// IPv4 address that all programs take for the same.
  static boolean isIpv4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != PARTS) {
      return false;
    }
    for (String part : parts) {
      if (part.isEmpty()
          || part.length() > 3
          || !part.chars().allMatch(c -> c >= '0' && c <= '9')
          || part.length() > 1 && part.charAt(0) == '0'
          || Integer.parseInt(part) > LARGEST_PART) {
        return false;
      }
    }
    return true;
  }

  /// Whether a text can only be an IPv6 address, good or bad: the library then looks up no name.
  static boolean isIpv6(String text) {
    return text.indexOf(':') >= 0
        && text.chars()
            .allMatch(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0 && c < 128);
  }

  /// Whether a host is a number in one of the forms that some programs take for an IPv4 address:
  /// its last label is one, in decimal, octal or hexadecimal digits.
  static boolean isNumber(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    boolean hexadecimal = last.startsWith("0x");
    return (hexadecimal ? last.substring(2) : last)
        .chars()
        .allMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) >= 0);
  }

  /// The IPv6 address that holds an IPv4 address.
  static byte[] mapped(byte[] ipv4) {
    byte[] mapped = new byte[IPV6_BYTES];
    mapped[MAPPED_AT] = (byte) 0xFF;
    mapped[MAPPED_AT + 1] = (byte) 0xFF;
    System.arraycopy(ipv4, 0, mapped, MAPPED_AT + 2, PARTS);
    return mapped;
  }
}
