package org.laut.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.Laut;
import org.laut.text.Document;

class SyntheticNewsTest {
  @Test
  void sameSeedGivesTheSameArticles() {
    List<String> articles = new SyntheticNews(5).articles(3);
    assertThat(new SyntheticNews(5).articles(3)).isEqualTo(articles).doesNotHaveDuplicates();
    assertThat(new SyntheticNews(6).articles(3)).isNotEqualTo(articles);
  }

  @Test
  void everySlotIsFilled() {
    assertThat(new SyntheticNews(5).document(100_000))
        .hasSizeGreaterThanOrEqualTo(100_000)
        .doesNotContain("{", "}", "|", " / ");
  }

  @Test
  void articlesHaveStatementsToRead() {
    Laut laut = Laut.german();
    for (String article : new SyntheticNews(5).articles(10)) {
      assertThat(laut.read(Document.of(article)).statements()).hasSizeGreaterThan(3);
    }
  }
}
