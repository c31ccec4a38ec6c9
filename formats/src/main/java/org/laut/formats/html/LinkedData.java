package org.laut.formats.html;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;

/// What the JSON-LD of a page says about its article; null where it says nothing.
record LinkedData(
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String language,
    @Nullable String author,
    @Nullable String url) {
  private static final LinkedData NOTHING = new LinkedData(null, null, null, null, null, null);

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Map<?, ?> article = article(value(script.data()));
      if (article != null) {
        return new LinkedData(
            string(article.get("headline")),
            name(article.get("publisher")),
            string(article.get("datePublished")),
            string(article.get("inLanguage")),
            names(article.get("author")),
            address(article));
      }
    }
    return NOTHING;
  }

  /// Pages carry broken JSON-LD often enough; it then says nothing.
  private static @Nullable Object value(String json) {
    try {
      return Json.value(json.strip());
    } catch (InvalidJson e) {
      return null;
    }
  }

  private static @Nullable Map<?, ?> article(@Nullable Object value) {
    if (value instanceof List<?> list) {
      for (Object element : list) {
        Map<?, ?> article = article(element);
        if (article != null) {
          return article;
        }
      }
    } else if (value instanceof Map<?, ?> map) {
      return isArticle(map.get("@type")) ? map : article(map.get("@graph"));
    }
    return null;
  }

  private static boolean isArticle(@Nullable Object type) {
    return type instanceof List<?> list
        ? list.stream().anyMatch(LinkedData::isArticle)
        : type instanceof String name && (name.endsWith("Article") || name.endsWith("BlogPosting"));
  }

  private static @Nullable String name(@Nullable Object publisher) {
    Object one = publisher instanceof List<?> list && !list.isEmpty() ? list.getFirst() : publisher;
    return string(one instanceof Map<?, ?> map ? map.get("name") : one);
  }

  /// The names of all authors.
  private static @Nullable String names(@Nullable Object authors) {
    if (!(authors instanceof List<?> list)) {
      return name(authors);
    }
    String joined =
        list.stream()
            .map(LinkedData::name)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return joined.isEmpty() ? null : joined;
  }

  private static @Nullable String address(Map<?, ?> article) {
    Object page = article.get("mainEntityOfPage");
    String id = string(page instanceof Map<?, ?> map ? map.get("@id") : page);
    return id == null ? string(article.get("url")) : id;
  }

  private static @Nullable String string(@Nullable Object value) {
    return value instanceof String text ? text : null;
  }
}
