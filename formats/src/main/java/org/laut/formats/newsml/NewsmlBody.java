package org.laut.formats.newsml;

import org.jdom2.Element;
import org.laut.formats.html.HtmlReader;

/// The words of a `newsItem`: its plain text if it has one, else that of XHTML or NITF.
final class NewsmlBody {
  private NewsmlBody() {}

  /// The text; empty if there is none.
  static String of(Element newsItem) {
    Element set = newsItem.getChild("contentSet");
    if (set == null) {
      return "";
    }
    for (Element data : set.getChildren("inlineData")) {
      String type = data.getAttributeValue("contenttype", "text/plain");
      String text = type.startsWith("text/plain") ? data.getText().strip() : "";
      if (!text.isEmpty()) {
        return text;
      }
    }
    for (Element inline : set.getChildren("inlineXML")) {
      String text = HtmlReader.text(InlineMarkup.html(article(inline)));
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  /// The element that holds the words and nothing else.
  private static Element article(Element inline) {
    Element found = inline;
    for (String name : new String[] {"html", "nitf", "body", "body.content"}) {
      Element child = found.getChild(name);
      found = child == null ? found : child;
    }
    return found;
  }
}
