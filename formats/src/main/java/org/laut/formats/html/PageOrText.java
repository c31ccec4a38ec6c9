package org.laut.formats.html;

import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.text.NotText;
import org.laut.formats.text.TextReader;
import org.laut.text.Document;

/// The item in the bytes of a web page or a plain text.
///
/// The encoding is found out from the bytes, whatever they say it is. Bytes that stand for no
/// character are U+FFFD in the text.
public final class PageOrText {
  private PageOrText() {}

  /// The one item in the bytes.
  ///
  /// @param page true if it is known to be a web page; otherwise its beginning tells
  public static NewsItem read(byte[] bytes, boolean page) throws Unreadable {
    String text = decoded(bytes);
    if (text.isBlank()) {
      throw new Unreadable(Fault.EMPTY, "");
    }
    if (!page && !HtmlReader.looksLikeHtml(text)) {
      return new NewsItem(Document.of(text), Release.UNKNOWN);
    }
    NewsItem article = HtmlReader.readItem(text);
    if (article.document().text().isEmpty()) {
      throw new Unreadable(Fault.NO_ARTICLE, "");
    }
    return article;
  }

  private static String decoded(byte[] bytes) throws Unreadable {
    try {
      return TextReader.decode(bytes).text();
    } catch (NotText e) {
      throw new Unreadable(Fault.BINARY, e.kind());
    }
  }
}
