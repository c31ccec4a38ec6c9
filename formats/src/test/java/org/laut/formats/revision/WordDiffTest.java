package org.laut.formats.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Revision.Edit;
import org.laut.testkit.HostileText;

class WordDiffTest {
  @Test
  void findsTheChangedWords() {
    assertThat(shown("Es gab drei Tote in Ulm.", "Es gab fünf Tote und Verletzte in Ulm."))
        .isEqualTo("Es gab -drei +fünf Tote +und Verletzte in Ulm.");
    assertThat(shown("gleich", "gleich")).isEqualTo("gleich");
    assertThat(shown("a  b\n\nc", "a b c")).isEqualTo("a b c");
    assertThat(WordDiff.of(null, null)).isEmpty();
    assertThat(shown(null, "neu da")).isEqualTo("+neu da");
    assertThat(shown("alles weg", null)).isEqualTo("-alles weg");
  }

  private static String shown(@Nullable String before, @Nullable String after) {
    return WordDiff.of(before, after).stream()
        .map(edit ->
            switch (edit.kind()) {
              case KEPT -> edit.words();
              case DELETED -> "-" + edit.words();
              case INSERTED -> "+" + edit.words();
            })
        .collect(Collectors.joining(" "));
  }

  @Test
  void keptAndDeletedWordsAreTheOldTextKeptAndInsertedTheNew() {
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String before = text(random);
      String after = text(random);
      List<Edit> edits = WordDiff.of(before, after);
      assertThat(without(edits, Edit.Kind.INSERTED)).isEqualTo(before);
      assertThat(without(edits, Edit.Kind.DELETED)).isEqualTo(after);
      for (int i = 1; i < edits.size(); i++) {
        assertThat(edits.get(i).kind()).isNotEqualTo(edits.get(i - 1).kind());
      }
    }
  }

  @Test
  void isBoundedOnLongTexts() {
    for (HostileText hostile : HostileText.all()) {
      String other = new StringBuilder(hostile.text()).reverse().toString();
      List<Edit> edits = WordDiff.of(hostile.text(), other);
      assertThat(edits.stream().mapToInt(edit -> edit.words().length()).sum())
          .isLessThanOrEqualTo(2 * hostile.text().length());
    }
  }

  private static String without(List<Edit> edits, Edit.Kind kind) {
    return edits.stream()
        .filter(edit -> edit.kind() != kind)
        .map(Edit::words)
        .collect(Collectors.joining(" "));
  }

  private static String text(Random random) {
    var words = new StringJoiner(" ");
    for (int i = random.nextInt(30); i > 0; i--) {
      words.add("w" + random.nextInt(6));
    }
    return words.toString();
  }
}
