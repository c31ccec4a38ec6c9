package org.laut.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One text to read, never changed, with what is known about it.
public record Document(String text, Header header) {
  /// A document of which only the text is known.
  public static Document of(String text) {
    return new Document(text, Header.EMPTY);
  }

  /// The same document with the day it was published.
  public Document published(@Nullable LocalDate day) {
    return new Document(
        text, new Header(header.ref(), header.title(), header.publisher(), day, header.language()));
  }

  /// The same document with its title, which is not part of the text.
  public Document title(@Nullable String title) {
    return new Document(
        text,
        new Header(header.ref(), title, header.publisher(), header.published(), header.language()));
  }
}
