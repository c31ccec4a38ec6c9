package org.laut.formats.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The running text of a page's article, paragraph by paragraph.
///
/// Linear in the size of the page; the page is changed on the way.
final class ArticleText {
  private static final String ROOTS = "article, main, [role=main]";
  private static final char SOFT_HYPHEN = '\u00AD';

  private ArticleText() {}

  static String of(Document page) {
    Clutter.remove(page);
    return String.join("\n\n", paragraphs(root(page)));
  }

  /// The most specific element that holds an article; of several articles, the longest.
  private static Element root(Document page) {
    Element body = page.selectFirst("[itemprop=articleBody]");
    if (body != null) {
      return body;
    }
    Map<Element, Integer> lengths = proseLengths(page);
    Element best = page.body();
    int most = 0;
    for (Element candidate : page.select(ROOTS)) {
      int length = lengths.getOrDefault(candidate, 0);
      if (length > most) {
        most = length;
        best = candidate;
      }
    }
    return best;
  }

  /// Letters in the paragraphs of each root, those of roots inside it left out.
  private static Map<Element, Integer> proseLengths(Document page) {
    var lengths = new IdentityHashMap<Element, Integer>();
    for (Element p : page.select("p")) {
      Element holder = p;
      while (holder != null && !isRoot(holder)) {
        holder = holder.parent();
      }
      if (holder != null) {
        lengths.merge(holder, p.text().length(), Integer::sum);
      }
    }
    return lengths;
  }

  private static boolean isRoot(Element element) {
    return element.normalName().equals("article")
        || element.normalName().equals("main")
        || element.attr("role").strip().equalsIgnoreCase("main");
  }

  private static List<String> paragraphs(Element root) {
    var collector = new Paragraphs();
    root.traverse(collector);
    collector.close();
    return collector.done;
  }

  /// Collects text between the borders of blocks.
  private static final class Paragraphs implements NodeVisitor {
    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else if (node instanceof Element element) {
        if (element.isBlock()) {
          close();
        } else if (element.normalName().equals("br")) {
          lineBreak();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        close();
      }
    }

    /// Runs of white space become one blank; soft hyphens are layout, not text.
    private void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          blank();
        } else if (c != SOFT_HYPHEN) {
          open.append(c);
        }
      }
    }

    private void blank() {
      if (!open.isEmpty() && !Character.isWhitespace(open.charAt(open.length() - 1))) {
        open.append(' ');
      }
    }

    private void lineBreak() {
      String text = open.toString().stripTrailing();
      boolean second = !text.isEmpty() && open.charAt(open.length() - 1) == '\n';
      if (second) {
        close();
      } else {
        open.setLength(text.length());
        open.append(text.isEmpty() ? "" : "\n");
      }
    }

    private void close() {
      String text = open.toString().strip();
      open.setLength(0);
      if (!text.isEmpty()) {
        done.add(text);
      }
    }
  }
}
