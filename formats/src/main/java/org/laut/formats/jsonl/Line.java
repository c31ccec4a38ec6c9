package org.laut.formats.jsonl;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.laut.text.Document;

/// One line of a file.
public final class Line {
  private final long number;
  private final byte @Nullable [] bytes;
  private final int limit;

  /// @param number counted from 1
  /// @param bytes without the line end; null if there are more than the limit
  /// @param limit the most bytes a line may have
  Line(long number, byte @Nullable [] bytes, int limit) {
    this.number = number;
    this.bytes = bytes;
    this.limit = limit;
  }

  /// Its place in the file, counted from 1.
  public long number() {
    return number;
  }

  /// Bytes that are held for it.
  public int weight() {
    return bytes == null ? 0 : bytes.length;
  }

  /// The document it holds.
  public Document document() throws BadLine {
    return DocumentLine.parse(text());
  }

  /// Its characters.
  public String text() throws BadLine {
    if (bytes == null) {
      throw new BadLine(BadLine.Fault.TOO_LONG, String.valueOf(limit >> 20));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadLine(BadLine.Fault.NOT_UTF8, "");
    }
  }
}
