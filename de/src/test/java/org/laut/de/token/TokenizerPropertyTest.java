package org.laut.de.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.laut.testkit.HostileText;
import org.laut.testkit.RandomCopy;
import org.laut.text.Dateline;
import org.laut.text.Quotation;
import org.laut.text.Sentence;
import org.laut.text.Token;
import org.laut.text.Tokenized;

class TokenizerPropertyTest {
  /// Far above what any text here takes, so that only a hang or a blow-up reaches it.
  private static final Duration HANG = Duration.ofSeconds(30);

  private final GermanTokenizer tokenizer = new GermanTokenizer();

  @TestFactory
  Stream<DynamicTest> holdsOnHostileText() {
    return HostileText.all().stream().map(h -> dynamicTest(h.name(), () -> check(h.text())));
  }

  @TestFactory
  Stream<DynamicTest> holdsOnRandomText() {
    return IntStream.range(0, 60)
        .mapToObj(seed -> dynamicTest("seed " + seed, () -> check(RandomCopy.of(seed, 3_000))));
  }

  @Test
  void findsNothingInBlanks() {
    Tokenized cut = tokenizer.tokenize(" \u00A0\r\n\t\uFEFF");
    assertThat(cut.tokens()).isEmpty();
    assertThat(cut.sentences()).isEmpty();
  }

  private void check(String text) {
    Tokenized cut = assertTimeoutPreemptively(HANG, () -> tokenizer.tokenize(text));
    assertThat(cut.text()).isSameAs(text);
    tokens(cut);
    sentences(cut);
    quotations(cut);
    datelines(cut);
  }

  private static void tokens(Tokenized cut) {
    String text = cut.text();
    int end = 0;
    for (Token token : cut.tokens()) {
      blank(text, end, token.start());
      assertThat(token.end()).as("%s", token).isGreaterThan(token.start());
      assertThat(text.startsWith(token.form(), token.start())).as("%s", token).isTrue();
      assertThat(token.form().length()).isEqualTo(token.end() - token.start());
      assertThat(splits(text, token.start()) || splits(text, token.end()))
          .as("%s splits a code point", token)
          .isFalse();
      end = token.end();
    }
    blank(text, end, text.length());
  }

  private static void blank(String text, int from, int to) {
    assertThat(to).isGreaterThanOrEqualTo(from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.isISOControl(c)
              || Character.getType(c) == Character.FORMAT;
      assertThat(blank).as("unit %d is in no token: %h", i, (int) c).isTrue();
    }
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static void sentences(Tokenized cut) {
    int end = 0;
    for (Sentence sentence : cut.sentences()) {
      assertThat(sentence.first()).as("%s", sentence).isEqualTo(end);
      assertThat(sentence.end()).as("%s", sentence).isGreaterThan(end);
      end = sentence.end();
    }
    assertThat(end).isEqualTo(cut.tokens().size());
  }

  private static void quotations(Tokenized cut) {
    int last = -1;
    for (Quotation quotation : cut.quotations()) {
      assertThat(quotation.open()).as("%s", quotation).isGreaterThan(last);
      assertThat(quotation.close()).as("%s", quotation).isGreaterThan(quotation.open());
      assertThat(quotation.close()).isLessThanOrEqualTo(cut.tokens().size());
      assertThat(quotation.depth()).as("%s", quotation).isBetween(0, 8);
      last = quotation.open();
    }
  }

  private static void datelines(Tokenized cut) {
    int end = 0;
    for (Dateline dateline : cut.datelines()) {
      assertThat(dateline.whole().start()).as("%s", dateline).isGreaterThanOrEqualTo(end);
      assertThat(dateline.agencies()).allMatch(dateline.whole()::contains);
      end = dateline.whole().end();
    }
    assertThat(end).isLessThanOrEqualTo(cut.text().length());
  }
}
