package org.laut.bench.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.laut.bench.grammar.Composer;
import org.laut.bench.grammar.Grammar;
import org.laut.bench.grammar.Kept;

/// Made-up German news copy from `news.grammar`; the same seed gives the same articles.
public final class SyntheticNews {
  /// The day on which all of it was published.
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 18);

  private final Composer composer;

  public SyntheticNews(long seed) {
    composer = new Composer(Grammar.beside(SyntheticNews.class, "news.grammar"), new Random(seed));
  }

  /// The next article, about 2,000 characters.
  String article() {
    return composer.compose("article", new Kept(), new Kept()).replace(" / ", "\n\n");
  }

  /// That many articles.
  public List<String> articles(int count) {
    List<String> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      articles.add(article());
    }
    return articles;
  }

  /// One document of at least `length` UTF-16 units, at most one article longer.
  String document(int length) {
    StringBuilder text = new StringBuilder(length + 8192);
    while (text.length() < length) {
      text.append(text.isEmpty() ? "" : "\n\n").append(article());
    }
    return text.toString();
  }
}
