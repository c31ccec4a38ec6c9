package org.laut.de.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.report.Recall;
import org.laut.text.Quotation;
import org.laut.text.Sentence;
import org.laut.text.Span;
import org.laut.text.TokenKind;
import org.laut.text.Tokenized;

/// Reads whether a text corrects or withdraws an earlier item, from its title, its first and its
/// last sentences. Immutable, for any number of threads.
public final class RecallFinder {
  /// In sentences from the beginning, and from the end.
  private static final int NEAR = 4;

  /// In letters, before the colon of "Berichtigung:".
  private static final int LONGEST_MARK = 40;

  /// In words; shorter quotations are names.
  private static final int SHORTEST_TITLE = 2;

  private static final String QUOTED = "«»";

  private final List<RecallPhrase> phrases;
  private final Map<String, List<RecallPhrase>> byWord = new HashMap<>();

  public RecallFinder() {
    phrases =
        Table.load(RecallFinder.class, "phrases.tsv", 4).stream()
            .map((Row row) -> RecallPhrase.of(row))
            .toList();
    for (RecallPhrase phrase : phrases) {
      for (String word : phrase.key()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase);
      }
    }
  }

  /// The phrases, for tests.
  List<RecallPhrase> phrases() {
    return phrases;
  }

  /// A sentence that speaks of an earlier item.
  private record Notice(Tokenized text, Sentence sentence, boolean withdraws) {}

  /// What the text says of an earlier item; null if nothing. A withdrawal wins over a correction,
  /// the body over the title.
  ///
  /// @param title null if there is none
  public @Nullable Recall find(@Nullable Tokenized title, Tokenized text) {
    Notice inTitle = title == null ? null : notice(title);
    Notice inText = notice(text);
    if (inTitle == null && inText == null) {
      return null;
    }
    boolean withdraws =
        inTitle != null && inTitle.withdraws() || inText != null && inText.withdraws();
    Span evidence = inText == null ? new Span(0, 0) : span(inText);
    return new Recall(withdraws, title(inTitle, inText), evidence);
  }

  private static Span span(Notice notice) {
    return notice.text().span(notice.sentence().first(), notice.sentence().end());
  }

  private @Nullable Notice notice(Tokenized text) {
    List<Sentence> sentences = text.sentences();
    Notice found = null;
    for (int i = 0; i < sentences.size(); i++) {
      if (i == NEAR) {
        i = Math.max(i, sentences.size() - NEAR);
      }
      Sentence sentence = sentences.get(i);
      RecallPhrase phrase = phrase(text, sentence);
      if (phrase != null && (found == null || phrase.withdraws() && !found.withdraws())) {
        found = new Notice(text, sentence, phrase.withdraws());
      }
    }
    return found;
  }

  /// The phrase that the sentence holds, a withdrawal before a correction; null if it holds none.
  private @Nullable RecallPhrase phrase(Tokenized text, Sentence sentence) {
    if (!mayHold(text, sentence)) {
      return null;
    }
    List<String> words = words(text, sentence);
    RecallPhrase found = null;
    for (String word : words) {
      for (RecallPhrase phrase : byWord.getOrDefault(word, List.of())) {
        boolean better = found == null || phrase.withdraws() && !found.withdraws();
        found = better && phrase.in(words) ? phrase : found;
      }
    }
    return found;
  }

  private boolean mayHold(Tokenized text, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (byWord.containsKey(small(text, i))) {
        return true;
      }
    }
    return false;
  }

  /// The words in small letters, each quotation as one word, brackets in front left out.
  private static List<String> words(Tokenized text, Sentence sentence) {
    Map<Integer, Quotation> quotations = new HashMap<>();
    for (Quotation quotation : text.quotations()) {
      if (quotation.open() >= sentence.first() && quotation.open() < sentence.end()) {
        quotations.put(quotation.open(), quotation);
      }
    }
    List<String> words = new ArrayList<>(sentence.size());
    int i = sentence.first();
    while (i < sentence.end()) {
      Quotation quotation = quotations.get(i);
      if (quotation != null) {
        words.add(QUOTED);
        i = Math.max(i + 1, quotation.end());
      } else {
        boolean bracket = words.isEmpty() && text.tokens().get(i).kind() == TokenKind.BRACKET;
        if (!bracket) {
          words.add(small(text, i));
        }
        i++;
      }
    }
    return words;
  }

  private static String small(Tokenized text, int token) {
    return text.tokens().get(token).form().toLowerCase(Locale.GERMAN);
  }

  /// The title of the earlier item: quoted in the text or the title, else what stands behind
  /// "Berichtigung:" in the title.
  private static @Nullable String title(@Nullable Notice inTitle, @Nullable Notice inText) {
    String quoted = inTitle == null ? null : quoted(inTitle.text(), inTitle.sentence());
    if (quoted == null && inText != null) {
      quoted = quoted(inText.text(), inText.sentence());
    }
    if (quoted == null && inText != null) {
      quoted = quotedBehind(inText);
    }
    return quoted == null && inTitle != null ? behindMark(inTitle.text().text()) : quoted;
  }

  /// The sentence after the one that withdraws often names the item.
  private static @Nullable String quotedBehind(Notice notice) {
    List<Sentence> sentences = notice.text().sentences();
    int next = sentences.indexOf(notice.sentence()) + 1;
    return next < sentences.size() ? quoted(notice.text(), sentences.get(next)) : null;
  }

  private static @Nullable String quoted(Tokenized text, Sentence sentence) {
    for (Quotation quotation : text.quotations()) {
      boolean inside = quotation.open() >= sentence.first() && quotation.end() <= sentence.end();
      if (inside && quotation.closed() && quotation.inner() >= SHORTEST_TITLE) {
        return text.span(quotation.open() + 1, quotation.close()).of(text.text());
      }
    }
    return null;
  }

  private static @Nullable String behindMark(String title) {
    int colon = title.indexOf(':');
    String rest = colon < 0 || colon > LONGEST_MARK ? "" : title.substring(colon + 1).strip();
    return rest.isEmpty() ? null : rest;
  }
}
