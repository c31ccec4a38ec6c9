package org.laut.formats.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// What stands on a page beside the words of the article.
final class Clutter {
  private static final String ELEMENTS =
      "head, script, style, noscript, template, svg, math, iframe, object, video, audio, picture, canvas,"
          + " nav, footer, aside, form, button, select, figure, figcaption, caption, table, dialog,"
          + " h1, time, address, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=complementary], [role=dialog], [role=search]";

  /// Words in class names and ids that only clutter carries.
  private static final Set<String> WORDS =
      Set.of(
          "nav",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "social",
          "comments",
          "related",
          "recommendations",
          "newsletter",
          "advert",
          "advertisement",
          "anzeige",
          "werbung",
          "promo",
          "cookie",
          "consent",
          "banner",
          "footer",
          "caption",
          "credit",
          "byline",
          "author",
          "tags",
          "toolbar",
          "paywall",
          "sidebar");

  private static final Evaluator ARTICLE =
      Selector.evaluatorOf("article, main, [itemprop=articleBody]");

  private static final int LONG_PARAGRAPH = 200;

  private Clutter() {}

  /// Takes the clutter out of the page.
  static void remove(Document page) {
    page.select(ELEMENTS).remove();
    List<Element> marked =
        page.body().select("[class], [id]").stream()
            .filter(e -> !e.normalName().equals("body") && isMarked(e))
            .toList();
    marked.forEach(Element::remove);
    page.body().select("p, li").stream()
        .filter(Clutter::isLinkList)
        .toList()
        .forEach(Element::remove);
  }

  /// True if a word of the class names or the id says so. Elements that hold the article never are.
  private static boolean isMarked(Element element) {
    var words = new HashSet<String>();
    split(element.className(), words);
    split(element.id(), words);
    words.retainAll(WORDS);
    return !words.isEmpty() && element.selectFirst(ARTICLE) == null;
  }

  private static void split(String names, Set<String> words) {
    var word = new StringBuilder();
    for (char c : (names.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
  }

  /// True for a short paragraph most of which is a link: "Read more: ...".
  private static boolean isLinkList(Element element) {
    int all = element.text().length();
    int links = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return all > 0 && all < LONG_PARAGRAPH && 10 * links > 6 * all;
  }
}
