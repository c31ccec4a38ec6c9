package org.laut.formats.html;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.laut.text.Document;
import org.laut.text.Header;

/// Reads the article on a web page: title, publisher, day, and its paragraphs as text.
///
/// Paragraphs are separated by an empty line. The title is not part of the text.
public final class HtmlReader {
  private HtmlReader() {}

  /// True if the text begins like a web page.
  public static boolean looksLikeHtml(String text) {
    String start = text.substring(0, Math.min(1024, text.length())).stripLeading();
    String low = start.toLowerCase(Locale.ROOT);
    return low.startsWith("<!doctype html")
        || low.startsWith("<html")
        || (low.startsWith("<") && low.contains("<html"));
  }

  /// The article of a page; its text is empty if the page has none.
  public static Document read(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Header header = PageHeader.of(page);
    return new Document(ArticleText.of(page), header);
  }
}
