package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.laut.de.tag.TaggedText;
import org.laut.de.tag.Word;
import org.laut.text.Sentence;
import org.laut.text.Span;

/// Finds the paper's own marks of distance: "Unabhängig überprüfen ließ sich das nicht."
public final class CaveatFinder {
  private static final Set<String> CHECK =
      Set.of(
          "überprüfen",
          "prüfen",
          "verifizieren",
          "bestätigen",
          "nachprüfen",
          "verifizierbar",
          "überprüfbar",
          "nachprüfbar",
          "Bestätigung",
          "Überprüfung",
          "überprüft",
          "verifiziert",
          "bestätigt");
  private static final Set<String> INDEPENDENT =
      Set.of(
          "unabhängig",
          "unabhängige",
          "unabhängiger",
          "zunächst",
          "seite",
          "seiten",
          "selbst",
          "offizielle");
  private static final Set<String> NEGATION =
      Set.of("nicht", "kein", "keine", "keiner", "kaum", "unmöglich", "schwer", "nie");

  private CaveatFinder() {}

  /// The sentences that say nobody could check, without their line ends.
  public static List<Span> find(TaggedText text) {
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : text.text().sentences()) {
      if (caveat(text, sentence)) {
        found.add(text.span(sentence.first(), sentence.end()));
      }
    }
    return found;
  }

  private static boolean caveat(TaggedText text, Sentence sentence) {
    if (!checks(text, sentence)) {
      return false;
    }
    boolean independent = false;
    boolean negated = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String lower = text.form(i).toLowerCase(Locale.ROOT);
      independent |= INDEPENDENT.contains(lower);
      negated |= NEGATION.contains(lower);
    }
    return independent && negated;
  }

  private static boolean checks(TaggedText text, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Word word = text.word(i);
      boolean inflected = !word.lemma().equals(word.form());
      if (CHECK.contains(word.lemma()) || inflected && CHECK.contains(word.form())) {
        return true;
      }
    }
    return false;
  }
}
