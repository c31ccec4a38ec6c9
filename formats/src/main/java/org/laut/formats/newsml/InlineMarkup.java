package org.laut.formats.newsml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;

/// XHTML and NITF as HTML without attributes.
final class InlineMarkup {
  /// Elements of NITF and what they are in HTML.
  private static final Map<String, String> NAMES =
      Map.of("block", "div", "hl1", "h2", "hl2", "h2", "media", "figure", "body.content", "div");

  private static final Set<String> LEFT_OUT =
      Set.of("head", "body.head", "body.end", "docdata", "script", "style");

  private InlineMarkup() {}

  /// What is in the element, as HTML. Recursion is bounded by the depth that the parser allows.
  static String html(Element element) {
    var out = new StringBuilder();
    content(element, out);
    return out.toString();
  }

  private static void content(Element element, StringBuilder out) {
    for (Content child : element.getContent()) {
      if (child instanceof Text text) {
        escape(text.getText(), out);
      } else if (child instanceof Element inner && !LEFT_OUT.contains(inner.getName())) {
        String name = name(inner);
        out.append('<').append(name).append('>');
        content(inner, out);
        out.append("</").append(name).append('>');
      }
    }
  }

  private static String name(Element element) {
    String name = element.getName().toLowerCase(Locale.ROOT);
    return NAMES.getOrDefault(name, name);
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }
}
