package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.TaggedText;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// The tokens of a text, numbers such as "9.30/12.30" cut in two, each with its words of time.
///
/// All rules count in pieces.
final class Pieces {
  private final TaggedText text;
  private final int size;
  private final int[] tokens;
  private final int[] starts;
  private final int[] ends;
  private final String[] forms;
  private final List<Sense>[] senses;
  private final long[] signs;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Pieces(TaggedText text, int most) {
    this.text = text;
    this.tokens = new int[most];
    this.starts = new int[most];
    this.ends = new int[most];
    this.forms = new String[most];
    this.senses = new List[most];
    this.signs = new long[most];
    int at = 0;
    for (int t = 0; t < text.size(); t++) {
      Token token = text.token(t);
      int cut = token.kind() == TokenKind.NUMBER ? cut(token.form()) : -1;
      if (cut < 0) {
        put(at++, t, token.start(), token.end(), token.form());
      } else {
        int middle = token.start() + cut;
        put(at++, t, token.start(), middle, token.form().substring(0, cut));
        put(at++, t, middle + 1, token.end(), token.form().substring(cut + 1));
      }
    }
    this.size = at;
  }

  /// Cuts a text and looks its words up; linear.
  static Pieces of(TaggedText text, TimeLexicon lexicon) {
    Pieces pieces = new Pieces(text, 2 * text.size());
    long behind = 0;
    for (int i = pieces.size - 1; i >= 0; i--) {
      String form = pieces.forms[i];
      pieces.senses[i] = lexicon.senses(form);
      long signs = Signs.of(form, pieces.senses[i]);
      pieces.signs[i] = signs | behind;
      behind = Signs.before(signs, form);
    }
    return pieces;
  }

  private void put(int at, int token, int start, int end, String form) {
    tokens[at] = token;
    starts[at] = start;
    ends[at] = end;
    forms[at] = form;
  }

  /// The place of the only slash or hyphen between digits; -1 if there is none or more than one.
  private static int cut(String form) {
    int cut = -1;
    for (int i = 1; i < form.length() - 1; i++) {
      char c = form.charAt(i);
      if (c == '/' || c == '-') {
        if (cut >= 0) {
          return -1;
        }
        cut = i;
      }
    }
    return cut;
  }

  int size() {
    return size;
  }

  TaggedText text() {
    return text;
  }

  /// Index of the token it belongs to; behind the text the number of tokens.
  int token(int i) {
    return i < size ? tokens[i] : text.size();
  }

  /// The characters; empty outside the text.
  String form(int i) {
    return i >= 0 && i < size ? forms[i] : "";
  }

  /// The characters from piece `first` up to, not including, piece `end`.
  Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /// True if the piece is the second part of a cut number.
  boolean second(int i) {
    return i > 0 && i < size && tokens[i] == tokens[i - 1];
  }

  /// True if the piece is this word, the case of its first letter aside.
  boolean is(int i, String word) {
    String form = form(i);
    return form.length() == word.length()
        && form.regionMatches(1, word, 1, word.length() - 1)
        && form.regionMatches(true, 0, word, 0, 1);
  }

  /// True if the piece is one of these words, the case of its first letter aside.
  boolean is(int i, String a, String b, String... more) {
    if (is(i, a) || is(i, b)) {
      return true;
    }
    for (String word : more) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  boolean capital(int i) {
    String form = form(i);
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  /// What may begin here, see [Signs].
  long signs(int i) {
    return signs[i];
  }

  /// True if the piece begins with a digit.
  boolean number(int i) {
    String form = form(i);
    return !form.isEmpty() && digit(form.charAt(0));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /// The entry of this role whose words stand here; null if there is none.
  @Nullable Sense sense(int i, Role role) {
    if (i < 0 || i >= size) {
      return null;
    }
    List<Sense> list = senses[i];
    for (int k = 0; k < list.size(); k++) {
      Sense sense = list.get(k);
      if (sense.role() == role && follows(i, sense.words())) {
        return sense;
      }
    }
    return null;
  }

  boolean has(int i, Role role) {
    return sense(i, role) != null;
  }

  private boolean follows(int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!is(i + k + 1, words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
