package org.laut.formats.html;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.laut.corpus.NewsItem;
import org.laut.text.Document;

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
    return readItem(html).document();
  }

  /// The article of a page with all that the page says about it; its text is empty if the page has
  /// none.
  public static NewsItem readItem(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    PageHeader about = PageHeader.of(page);
    return new NewsItem(new Document(ArticleText.of(page), about.header()), about.release());
  }

  /// The paragraphs of a piece of HTML, such as feeds carry.
  public static String text(String piece) {
    return ArticleText.of(Jsoup.parseBodyFragment(piece));
  }
}
