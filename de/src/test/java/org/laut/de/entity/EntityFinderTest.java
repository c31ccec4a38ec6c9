package org.laut.de.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.laut.de.morph.Lexicon;
import org.laut.de.tag.PerceptronTagger;
import org.laut.de.tag.Word;
import org.laut.de.token.GermanTokenizer;
import org.laut.report.Entity;
import org.laut.testkit.HostileText;
import org.laut.testkit.RandomCopy;
import org.laut.text.Span;
import org.laut.text.Tokenized;

class EntityFinderTest {
  /// Far above what any text here takes, so that only a hang or a blow-up reaches it.
  private static final Duration HANG = Duration.ofSeconds(30);

  private static final GermanTokenizer TOKENIZER = new GermanTokenizer();
  private static final PerceptronTagger TAGGER = PerceptronTagger.load(Lexicon.load());
  private static final EntityFinder FINDER = EntityFinder.load();

  @TestFactory
  Stream<DynamicTest> holds_on_hostile_text() {
    return HostileText.all().stream().map(h -> dynamicTest(h.name(), () -> check(h.text())));
  }

  @TestFactory
  Stream<DynamicTest> holds_on_random_text() {
    return IntStream.range(0, 40)
        .mapToObj(seed -> dynamicTest("seed " + seed, () -> check(RandomCopy.of(seed, 3_000))));
  }

  @Test
  void reads_whole_sentences() {
    assertThat(
            found(
                "Die Gewerkschaft der Lotsen (GdL2) fehlt. Der Fährverband Nord (FVN) warnt."
                    + " Der FVN-Chef sagte der Nachrichtenagentur Reuters, Norwegens"
                    + " Verkehrsministerin Ingrid Solvang habe in Oslo nichts versprochen."
                    + " Das norwegische Verkehrsministerium schwieg; Solvang war auf Reisen."))
        .contains(
            "organisation/fvn: FVN",
            "agency/reuters: Reuters",
            "person/ingrid-solvang: Ingrid Solvang | Solvang",
            "place/oslo: Oslo",
            "official/norwegen-verkehrsministerium: Verkehrsministerium");
  }

  private static List<String> found(String text) {
    return find(text).entities().stream()
        .map(e ->
            e.id() + ": " + String.join(" | ", e.mentions().stream().map(m -> m.of(text)).toList()))
        .toList();
  }

  private static Entities find(String text) {
    Tokenized cut = TOKENIZER.tokenize(text);
    return FINDER.find(cut, TAGGER.tag(cut));
  }

  private static void check(String text) {
    Tokenized cut = TOKENIZER.tokenize(text);
    List<Word> words = TAGGER.tag(cut);
    Entities entities =
        assertTimeoutPreemptively(
            HANG,
            () -> {
              Entities found = FINDER.find(cut, words);
              for (int i = 0; i < words.size(); i++) {
                found.resolve(Math.max(0, i - 2), Math.min(words.size(), i + 5), i);
              }
              return found;
            });
    Set<String> ids = new HashSet<>();
    for (Entity entity : entities.entities()) {
      assertThat(ids.add(entity.id())).as(entity.id()).isTrue();
      int end = 0;
      for (Span mention : entity.mentions()) {
        assertThat(mention.start()).as(entity.id()).isGreaterThanOrEqualTo(end);
        end = mention.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }
}
