package org.laut.formats.html;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.formats.date.Published;
import org.laut.formats.intake.LanguageTag;
import org.laut.text.Header;

/// What a page says about its article: in JSON-LD first, then in meta elements, then in the page.
record PageHeader(Header header, Release release) {
  static PageHeader of(Document page) {
    LinkedData data = LinkedData.of(page);
    var fields = new PageFields(page);
    String title =
        PageFields.firstOf(
            data.headline(), fields.meta("og:title"), fields.text("h1"), fields.text("title"));
    String publisher =
        PageFields.firstOf(data.publisher(), fields.meta("og:site_name"), fields.meta("publisher"));
    @Nullable Published published = published(fields, data);
    return new PageHeader(
        new Header(
            null,
            title,
            publisher,
            published == null ? null : published.day(),
            language(fields, data)),
        new Release(
            byline(fields, data),
            published == null ? null : published.moment(),
            Usage.USABLE,
            null,
            null,
            url(fields, data)));
  }

  /// The first day that is given, with the first time on that day.
  private static @Nullable Published published(PageFields fields, LinkedData data) {
    String[] candidates = {
      data.published(),
      fields.meta("article:published_time"),
      fields.meta("datePublished"),
      fields.meta("date"),
      fields.meta("dc.date"),
      fields.attribute("time[pubdate][datetime]", "datetime"),
      fields.attribute("[itemprop=datePublished][datetime]", "datetime"),
      fields.attribute("time[datetime]", "datetime")
    };
    Published first = null;
    for (String candidate : candidates) {
      Published found = Published.find(candidate);
      if (first == null) {
        first = found;
      } else if (found != null && first.moment() == null && found.day().equals(first.day())) {
        first = found;
      }
    }
    return first;
  }

  private static @Nullable String byline(PageFields fields, LinkedData data) {
    String author = fields.meta("author");
    String other = fields.meta("article:author");
    return PageFields.firstOf(
        data.author(),
        isAddress(author) ? null : author,
        isAddress(other) ? null : other,
        fields.text("[itemprop=author] [itemprop=name]"),
        fields.text("[itemprop=author]"),
        fields.text("[rel=author]"),
        fields.text(".byline"));
  }

  private static @Nullable String url(PageFields fields, LinkedData data) {
    String[] candidates = {
      fields.attribute("link[rel=canonical][href]", "href"), fields.meta("og:url"), data.url()
    };
    for (String candidate : candidates) {
      if (isAddress(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isAddress(@Nullable String value) {
    return value != null && (value.startsWith("http://") || value.startsWith("https://"));
  }

  private static @Nullable String language(PageFields fields, LinkedData data) {
    return LanguageTag.primary(
        PageFields.firstOf(data.language(), fields.attribute("html[lang]", "lang")));
  }
}
