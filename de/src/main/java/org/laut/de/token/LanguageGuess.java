package org.laut.de.token;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.laut.text.Tokenized;

/// Guesses the language of a text from its script, letters, function words and endings.
public final class LanguageGuess {
  private static final String UNKNOWN = "und";
  private static final int MOST_UNITS = 20_000;
  private static final int FIRST_UNITS = 1_000;
  private static final String GERMAN = "de";
  private static final int LONGEST_WORD = 40;
  private static final LanguageWords WORDS = new LanguageWords();

  private LanguageGuess() {}

  /// BCP 47 primary tag of the text's language; `und` if nothing speaks for any.
  public static String of(Tokenized text) {
    return of(text.text());
  }

  /// BCP 47 primary tag of the text's language; `und` if nothing speaks for any.
  ///
  /// Looks at the first 1,000 units and, if they are not German, at 20,000 at most. Another
  /// language has to be ahead of German by more than one word, so that names and titles do not
  /// decide on a short text.
  public static String of(CharSequence text) {
    String first = of(text, Math.min(text.length(), FIRST_UNITS));
    boolean sure = first.equals(GERMAN) || text.length() <= FIRST_UNITS;
    return sure ? first : of(text, Math.min(text.length(), MOST_UNITS));
  }

  private static String of(CharSequence text, int end) {
    long[] scores = new long[WORDS.languages().size()];
    int[] scripts = new int[UnicodeScript.values().length];
    int from = 0;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        scripts[script(c).ordinal()]++;
      } else {
        if (i > from && i - from <= LONGEST_WORD) {
          WORDS.score(text.subSequence(from, i).toString().toLowerCase(Locale.ROOT), scores);
        }
        from = i + 1;
      }
    }
    UnicodeScript script = most(scripts);
    return script == UnicodeScript.LATIN ? best(scores) : written(script, scores);
  }

  private static UnicodeScript script(char letter) {
    return letter < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
  }

  private static UnicodeScript most(int[] scripts) {
    UnicodeScript most = UnicodeScript.LATIN;
    for (UnicodeScript script : UnicodeScript.values()) {
      if (scripts[script.ordinal()] > scripts[most.ordinal()]) {
        most = script;
      }
    }
    return most;
  }

  private static String best(long[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    if (scores[best] > scores[0] + LanguageWords.ONE_WORD) {
      return WORDS.languages().get(best);
    }
    return scores[0] == 0 ? UNKNOWN : WORDS.languages().get(0);
  }

  private static String written(UnicodeScript script, long[] scores) {
    return switch (script) {
      case CYRILLIC -> score("uk", scores) > score("ru", scores) ? "uk" : "ru";
      case GREEK -> "el";
      case ARABIC -> "ar";
      case HEBREW -> "he";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      default -> UNKNOWN;
    };
  }

  private static long score(String language, long[] scores) {
    return scores[WORDS.languages().indexOf(language)];
  }
}
