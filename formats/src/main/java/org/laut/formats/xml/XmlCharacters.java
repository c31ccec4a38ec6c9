package org.laut.formats.xml;

import java.io.IOException;
import java.io.Reader;
import org.laut.formats.intake.Limits;

/// The characters of a document for a parser, never more of them at once than up to the next end of
/// a tag: when the parser gives up, what it has not seen is still here.
///
/// A parser holds tags, attributes and comments whole; it is stopped when it takes more characters
/// for a single one than an item may have bytes.
final class XmlCharacters extends Reader {
  private static final int SLACK = 1 << 16;

  private final XmlDecoder decoder;
  private final Limits limits;
  private final char[] chars = new char[1 << 13];
  private int at;
  private int end;
  private String before = "";
  private long taken;
  private long lines;
  private boolean ended;

  XmlCharacters(XmlDecoder decoder, Limits limits) {
    this.decoder = decoder;
    this.limits = limits;
  }

  /// The parser has got to the end of a tag, text or comment.
  void rest() {
    taken = 0;
  }

  /// True if the parser wanted more than there was.
  boolean ended() {
    return ended;
  }

  /// Line ends before what is still here.
  long lines() {
    return lines;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!before.isEmpty()) {
      int count = Math.min(length, before.length());
      before.getChars(0, count, target, from);
      before = before.substring(count);
      return count;
    }
    if (at == end && !fill()) {
      ended = true;
      return -1;
    }
    int most = Math.min(length, end - at);
    int count = 0;
    char last = 0;
    while (count < most && last != '>') {
      last = next();
      target[from + count++] = last;
    }
    taken += count;
    if (taken > (long) limits.itemBytes() + SLACK) {
      throw limits.tooLong();
    }
    return count;
  }

  /// Goes to the next beginning of a tag with this name, for a new parser, which gets the
  /// ancestors' tags before it; false if there is none.
  boolean resume(String ancestors, String name) throws IOException {
    String start = '<' + name;
    int found = 0;
    while (at < end || fill()) {
      char c = chars[at];
      if (found == start.length() && (c == '>' || c == '/' || Character.isWhitespace(c))) {
        before = ancestors + start;
        rest();
        return true;
      }
      found = found < start.length() && c == start.charAt(found) ? found + 1 : c == '<' ? 1 : 0;
      next();
    }
    return false;
  }

  private char next() {
    char c = chars[at++];
    lines += c == '\n' ? 1 : 0;
    return c;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, decoder.read(chars));
    return end > 0;
  }

  @Override
  public void close() {}
}
