package org.laut.formats.intake;

import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.text.Document;
import org.laut.text.Header;

/// Makes items of formats that keep text and headline apart.
///
/// An item of a headline alone, as agencies send them first, is read as its headline: that is its
/// text then, and it has no title. A withdrawn item needs no text.
public final class WireCopy {
  private WireCopy() {}

  /// The item; refused if it says nothing.
  public static NewsItem of(String text, Header header, Release release) throws Unreadable {
    String title = header.title();
    if (!text.isBlank() || release.usage() == Release.Usage.WITHDRAWN) {
      return new NewsItem(new Document(text, header), release);
    }
    if (title == null || title.isBlank()) {
      throw new Unreadable(Fault.NO_TEXT, "");
    }
    return new NewsItem(new Document(title, header).title(null), release);
  }
}
