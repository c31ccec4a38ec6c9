package org.laut.formats.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The places of a page in which it can say something about its article; null where it does not.
record PageFields(Document page) {
  /// The content of the meta element of this name.
  @Nullable String meta(String name) {
    for (Element meta : page.select("meta[content]")) {
      if (meta.attr("property").equalsIgnoreCase(name)
          || meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("itemprop").equalsIgnoreCase(name)) {
        return meta.attr("content");
      }
    }
    return null;
  }

  /// The words of the first element that is selected.
  @Nullable String text(String selector) {
    Element found = page.selectFirst(selector);
    return found == null ? null : found.text();
  }

  /// An attribute of the first element that is selected.
  @Nullable String attribute(String selector, String name) {
    Element found = page.selectFirst(selector);
    return found == null ? null : found.attr(name);
  }

  /// The first that is not blank.
  static @Nullable String firstOf(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return null;
  }
}
