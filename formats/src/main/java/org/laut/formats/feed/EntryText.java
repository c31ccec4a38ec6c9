package org.laut.formats.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.formats.html.HtmlReader;

/// The words of an entry: of its full content if there is any, else of its summary.
final class EntryText {
  private EntryText() {}

  /// The text; empty if there is none.
  static String of(SyndEntry entry) {
    List<SyndContent> contents = entry.getContents();
    SyndContent summary = entry.getDescription();
    return Stream.concat(contents.stream(), Stream.ofNullable(summary))
        .map(EntryText::of)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String of(SyndContent content) {
    String value = content.getValue();
    return value == null ? "" : text(value, content.getType());
  }

  /// Feeds call plain text HTML and HTML plain text; what has neither tags nor entities is plain.
  private static String text(String value, @Nullable String type) {
    boolean marked = value.indexOf('<') >= 0 || value.indexOf('&') >= 0;
    return !marked || "text".equals(type) ? value.strip() : HtmlReader.text(value);
  }

  /// A headline without tags; null if there is none.
  static @Nullable String plain(@Nullable String title) {
    if (title == null || title.isBlank()) {
      return null;
    }
    return text(title, null);
  }
}
