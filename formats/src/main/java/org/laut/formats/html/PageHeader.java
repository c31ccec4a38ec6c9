package org.laut.formats.html;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.laut.text.Header;

/// What a page says about its article: in JSON-LD first, then in meta elements, then in the page.
final class PageHeader {
  private static final int DATE = "2024-06-18".length();

  private PageHeader() {}

  static Header of(Document page) {
    LinkedData data = LinkedData.of(page);
    String title =
        firstOf(data.headline(), meta(page, "og:title"), text(page, "h1"), text(page, "title"));
    String publisher =
        firstOf(data.publisher(), meta(page, "og:site_name"), meta(page, "publisher"));
    return new Header(null, title, publisher, published(page, data), language(page, data));
  }

  private static @Nullable LocalDate published(Document page, LinkedData data) {
    String[] candidates = {
      data.published(),
      meta(page, "article:published_time"),
      meta(page, "datePublished"),
      meta(page, "date"),
      meta(page, "dc.date"),
      attribute(page, "time[pubdate][datetime]", "datetime"),
      attribute(page, "[itemprop=datePublished][datetime]", "datetime"),
      attribute(page, "time[datetime]", "datetime")
    };
    for (String candidate : candidates) {
      LocalDate day = day(candidate);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    if (value == null || value.length() < DATE) {
      return null;
    }
    try {
      return LocalDate.parse(value.substring(0, DATE));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// Primary tag of the page's language; null if it does not say.
  private static @Nullable String language(Document page, LinkedData data) {
    String tag = firstOf(data.language(), attribute(page, "html[lang]", "lang"));
    if (tag == null) {
      return null;
    }
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return end == 2 || end == 3 ? tag.substring(0, end).toLowerCase(Locale.ROOT) : null;
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      if (meta.attr("property").equalsIgnoreCase(name)
          || meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("itemprop").equalsIgnoreCase(name)) {
        return meta.attr("content");
      }
    }
    return null;
  }

  private static @Nullable String text(Document page, String selector) {
    Element found = page.selectFirst(selector);
    return found == null ? null : found.text();
  }

  private static @Nullable String attribute(Document page, String selector, String name) {
    Element found = page.selectFirst(selector);
    return found == null ? null : found.attr(name);
  }

  private static @Nullable String firstOf(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return null;
  }
}
