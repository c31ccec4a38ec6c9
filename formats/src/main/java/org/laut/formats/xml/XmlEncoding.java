package org.laut.formats.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.text.ByteOrderMark;

/// The encoding of an XML document, as its first bytes tell it (XML 1.0, appendix F).
final class XmlEncoding {
  private XmlEncoding() {}

  /// Byte order mark, then how "<" is written, then the declaration, then UTF-8.
  static Charset of(byte[] head) throws Unreadable {
    Charset marked = ByteOrderMark.charset(head);
    if (marked != null) {
      return marked;
    }
    if (head.length > 1 && (head[0] == 0 || head[1] == 0)) {
      return head[0] == 0 ? UTF_16BE : UTF_16LE;
    }
    String name = declared(new String(head, ISO_8859_1));
    if (name == null) {
      return UTF_8;
    }
    Charset charset = charset(name);
    boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    return wide ? UTF_8 : charset;
  }

  private static Charset charset(String name) throws Unreadable {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new Unreadable(Fault.UNKNOWN_ENCODING, name);
    }
  }

  private static @Nullable String declared(String start) {
    int end = start.indexOf("?>");
    int at = start.indexOf("encoding");
    if (!start.startsWith("<?xml") || at < 0 || at > end) {
      return null;
    }
    int equal = start.indexOf('=', at);
    int open = equal + 1;
    while (open < end && Character.isWhitespace(start.charAt(open))) {
      open++;
    }
    int close = equal < 0 || open >= end ? -1 : start.indexOf(start.charAt(open), open + 1);
    return close < 0 || close > end ? null : start.substring(open + 1, close);
  }
}
