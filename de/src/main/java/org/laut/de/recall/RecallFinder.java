package org.laut.de.recall;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.de.tag.TaggedText;
import org.laut.report.Recall;
import org.laut.text.Quotation;
import org.laut.text.Sentence;
import org.laut.text.Span;

/// Finds where a text corrects or withdraws an earlier item, in its first and last sentences.
/// Immutable, for any number of threads; linear in the text.
public final class RecallFinder {
  /// In sentences from the beginning.
  private static final int FIRST = 3;

  /// In tokens from the beginning of a sentence.
  private static final int EARLY = 3;

  private final Set<String> corrections = new HashSet<>();
  private final Set<String> items = new HashSet<>();
  private final Set<String> withdrawals = new HashSet<>();

  public RecallFinder() {
    for (Row row : Table.load(RecallFinder.class, "recalls.tsv", 2)) {
      set(row.text(1)).add(row.text(0));
    }
  }

  private Set<String> set(String kind) {
    return switch (kind) {
      case "correction" -> corrections;
      case "item" -> items;
      case "withdrawal" -> withdrawals;
      default -> throw new IllegalStateException("recalls.tsv has no kind " + kind);
    };
  }

  /// What the text says of an earlier item; null if it says nothing of the kind.
  public @Nullable Recall find(TaggedText text) {
    List<Sentence> sentences = text.text().sentences();
    Recall corrected = null;
    for (int i = 0; i < sentences.size(); i++) {
      if (i >= FIRST && i < sentences.size() - 1) {
        continue;
      }
      Sentence sentence = sentences.get(i);
      if (withdraws(text, sentence)) {
        return new Recall(true, title(text, sentences, i), span(text, sentence));
      }
      if (corrected == null && corrects(text, sentence)) {
        corrected = new Recall(false, title(text, sentences, i), span(text, sentence));
      }
    }
    return corrected;
  }

  /// "Berichtigung: ...", "(Korrektur: ...)": the word opens the sentence and a colon or bracket is
  /// beside it.
  private boolean corrects(TaggedText text, Sentence sentence) {
    int first = sentence.first();
    boolean bracket = text.is(first, "(");
    int word = bracket ? first + 1 : first;
    if (word >= sentence.end() || !corrections.contains(lower(text.form(word)))) {
      return false;
    }
    return bracket
        || text.is(word + 1, ":")
        || text.is(word + 1, "(")
        || word + 1 == sentence.end();
  }

  /// The word for an item and one for its withdrawal in one sentence, said by the publisher: "Diese
  /// Meldung wird zurückgezogen", "Wir ziehen den Bericht zurück", "Meldung gesperrt".
  private boolean withdraws(TaggedText text, Sentence sentence) {
    boolean item = false;
    boolean own = false;
    boolean withdrawn = false;
    boolean back = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String form = lower(text.form(i));
      boolean early = i < sentence.first() + EARLY;
      item |= items.contains(form);
      own |=
          form.equals("wir") || (form.equals("diese") && items.contains(lower(text.form(i + 1))));
      own |= early && items.contains(form);
      withdrawn |= withdrawals.contains(form);
      back |= form.equals("zurück");
    }
    boolean we = own && back && has(text, sentence, "wir") && has(text, sentence, "ziehen");
    return item && own && (withdrawn || we);
  }

  private static boolean has(TaggedText text, Sentence sentence, String word) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (lower(text.form(i)).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /// What the sentence or the next one quotes: the earlier title.
  private static @Nullable String title(TaggedText text, List<Sentence> sentences, int index) {
    int end = sentences.get(Math.min(index + 1, sentences.size() - 1)).end();
    Span here = text.text().span(sentences.get(index).first(), end);
    for (Quotation quotation : text.text().quotations()) {
      if (quotation.closed()
          && quotation.inner() > 0
          && here.contains(text.text().span(quotation.open(), quotation.end()))) {
        Span inside = text.text().span(quotation.open() + 1, quotation.close());
        return inside.of(text.text().text());
      }
    }
    return null;
  }

  private static Span span(TaggedText text, Sentence sentence) {
    return text.text().span(sentence.first(), sentence.end());
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.GERMAN);
  }
}
