package org.laut.formats.text;

/// The first bytes by which common files that are no text are known.
enum Signature {
  PDF("%PDF-"),
  ZIP("PK\u0003\u0004"),
  GZIP("\u001F\u008B"),
  PNG("\u0089PNG"),
  JPEG("\u00FF\u00D8\u00FF"),
  GIF("GIF8"),
  RTF("{\\rtf"),
  OLE("\u00D0\u00CF\u0011\u00E0"),
  XZ("\u00FD7zXZ"),
  ZSTD("(\u00B5/\u00FD"),
  ELF("\u007FELF");

  /// One character a byte.
  private final String start;

  Signature(String start) {
    this.start = start;
  }

  /// True if the bytes begin with it.
  boolean opens(byte[] bytes) {
    if (bytes.length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if ((bytes[i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
