package org.laut.service.net;

import java.net.InetAddress;

/// A range of addresses that share their first bits.
///
/// @param prefix the bits; those behind them are 0
/// @param length how many they are
/// @param what the range is for
record SpecialNet(InetAddress prefix, int length, String what) {
  /// @param net such as `10.0.0.0/8` or `fc00::/7`
  static SpecialNet of(String net, String what) {
    int slash = net.indexOf('/');
    return new SpecialNet(
        IpLiteral.of(net.substring(0, slash)), Integer.parseInt(net.substring(slash + 1)), what);
  }

  boolean contains(byte[] address) {
    byte[] bits = bits();
    if (bits.length != address.length) {
      return false;
    }
    for (int bit = 0; bit < length; bit++) {
      int mask = 0x80 >> (bit & 7);
      if (((bits[bit >> 3] ^ address[bit >> 3]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  /// The library turns an IPv4-mapped prefix into the IPv4 address in it.
  private byte[] bits() {
    byte[] bits = prefix.getAddress();
    return bits.length == 4 && length > 32 ? IpLiteral.mapped(bits) : bits;
  }
}
