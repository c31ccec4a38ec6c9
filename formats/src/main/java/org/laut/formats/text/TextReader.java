package org.laut.formats.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Finds out the encoding of a text file: UTF-8, UTF-16 with or without a byte order mark,
/// Windows-1252 or ISO-8859-1.
///
/// Linear in the number of bytes. Nothing is normalised: line ends and blanks stay as they are.
public final class TextReader {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  private TextReader() {}

  /// The text in the bytes.
  public static Decoded decode(byte[] bytes) throws NotText {
    for (Signature signature : Signature.values()) {
      if (signature.opens(bytes)) {
        throw new NotText(signature.name());
      }
    }
    Decoded wide = utf16(bytes);
    Decoded decoded = wide == null ? narrow(bytes) : wide;
    if (mostlyControls(decoded.text())) {
      throw new NotText("");
    }
    return decoded;
  }

  private static Decoded narrow(byte[] bytes) {
    Utf8Shape shape = Utf8Shape.of(bytes);
    if (shape.sound() || shape.damaged()) {
      int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
      String text = new String(bytes, mark, bytes.length - mark, UTF_8);
      return new Decoded(text, UTF_8, shape.sound() ? 0 : replaced(text));
    }
    Charset charset = usesC1(bytes) ? WINDOWS_1252 : ISO_8859_1;
    String text = new String(bytes, charset);
    return new Decoded(text, charset, replaced(text));
  }

  private static @Nullable Decoded utf16(byte[] bytes) {
    boolean little = startsWith(bytes, 0xFF, 0xFE);
    boolean big = startsWith(bytes, 0xFE, 0xFF);
    int mark = little || big ? 2 : 0;
    if (mark == 0) {
      little = zeros(bytes, 1) && !zeros(bytes, 0);
      big = zeros(bytes, 0) && !zeros(bytes, 1);
    }
    if (!little && !big) {
      return null;
    }
    Charset charset = little ? UTF_16LE : UTF_16BE;
    String text = new String(bytes, mark, bytes.length - mark, charset);
    return new Decoded(text, charset, replaced(text));
  }

  /// True if most bytes at even (0) or odd (1) places are zero, as in Latin letters of two bytes.
  private static boolean zeros(byte[] bytes, int parity) {
    int zeros = 0;
    for (int i = parity; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return bytes.length > 1 && 10L * zeros > 7L * (bytes.length / 2);
  }

  /// True if bytes are used that only Windows gives characters to: quotation marks, dashes.
  private static boolean usesC1(byte[] bytes) {
    for (byte b : bytes) {
      if ((b & 0xE0) == 0x80) {
        return true;
      }
    }
    return false;
  }

  private static boolean mostlyControls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
    }
    return 50L * controls > text.length();
  }

  private static int replaced(String text) {
    return (int) text.chars().filter(c -> c == REPLACEMENT).count();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
