package org.laut.de.tag;

import java.util.List;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// One sentence being tagged from left to right: candidates and features of the word in turn.
///
/// Used by one thread; [#begin] starts the next sentence. Features are hashes; the trainer and the
/// tagger see the same ones.
public final class Context {
  /// Upper bound of the number of features of a word.
  public static final int FEATURES = 40;

  private static final int EDGE = 0x5bd1e995;
  private static final long FINITE = TagSet.of(Tag.VVFIN, Tag.VAFIN, Tag.VMFIN);
  private static final long INFINITIVE = TagSet.of(Tag.VVINF, Tag.VAINF, Tag.VMINF, Tag.VVIZU);
  private static final long PARTICIPLE = TagSet.of(Tag.VVPP, Tag.VAPP);
  private static final long PARTICLE = TagSet.of(Tag.PTKVZ);
  private static final long CLAUSE_END = TagSet.of(Tag.COMMA, Tag.STOP);
  private static final long CONJUNCTION = TagSet.of(Tag.KON);

  private final FormTable forms;
  private final Clause clause = new Clause();
  private FormFacts[] facts = new FormFacts[0];
  private int[] ahead = new int[0];
  private int size;
  private int at;
  private int tag1;
  private int tag2;

  public Context(FormTable forms) {
    this.forms = forms;
  }

  /// Takes the tokens from `first` up to `end` as the sentence; the first one is in turn.
  public void begin(List<Token> tokens, int first, int end) {
    size = end - first;
    if (facts.length < size) {
      facts = new FormFacts[Math.max(64, size * 2)];
      ahead = new int[facts.length];
    }
    boolean start = true;
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(first + i);
      facts[i] = forms.of(token, start);
      start = opens(token.kind(), start);
    }
    int seen = 0;
    for (int i = size - 1; i >= 0; i--) {
      ahead[i] = seen;
      seen = add(seen, facts[i].candidates());
    }
    at = 0;
    tag1 = EDGE;
    tag2 = EDGE;
    clause.clear();
  }

  private static boolean opens(TokenKind kind, boolean start) {
    return switch (kind) {
      case QUOTE, COLON, STOP, DASH, BRACKET -> true;
      case COMMA, SEMICOLON, WORD, NUMBER, ADDRESS, OTHER -> start && kind == TokenKind.OTHER;
    };
  }

  /// Which kinds of verb may follow before the clause ends, seen from the word before this one.
  private static int add(int seen, long candidates) {
    if (TagSet.meet(candidates, CLAUSE_END)) {
      return 0;
    }
    int bits = TagSet.meet(candidates, CONJUNCTION) ? 16 : seen | 32;
    if (TagSet.meet(candidates, FINITE)) {
      bits |= (candidates & ~FINITE) == 0 ? 3 : 1;
    }
    if (TagSet.meet(candidates, INFINITIVE)) {
      bits |= 4;
    }
    if (TagSet.meet(candidates, PARTICIPLE)) {
      bits |= 8;
    }
    if (TagSet.meet(candidates, PARTICLE)) {
      bits |= 64;
    }
    return bits;
  }

  /// Index of the word in turn, counted from the first of the sentence.
  public int at() {
    return at;
  }

  /// Number of words.
  public int size() {
    return size;
  }

  /// The tags that the word in turn may have, bit by ordinal.
  public long candidates() {
    return facts[at].candidates();
  }

  FormFacts facts(int i) {
    return facts[i];
  }

  /// Settles the word in turn; the next one is in turn then.
  public void decide(Tag tag) {
    clause.add(tag, facts[at]);
    tag2 = tag1;
    tag1 = tag.ordinal();
    at++;
  }

  /// Writes the features of the word in turn and returns their number.
  public int features(int[] out) {
    FormFacts f = facts[at];
    int word = f.word();
    int ambiguity = f.ambiguity();
    int previous = at > 0 ? facts[at - 1].word() : EDGE;
    int next = at + 1 < size ? facts[at + 1].word() : EDGE;
    int nextAmbiguity = at + 1 < size ? facts[at + 1].ambiguity() : EDGE;
    int afterNext = at + 2 < size ? facts[at + 2].ambiguity() : EDGE;
    int agreement = agreement();
    int inner = clause.inner();
    int coming = ahead[at];
    int n = 0;
    out[n++] = Mix.of(10, word);
    out[n++] = Mix.of(11, ambiguity);
    out[n++] = Mix.of(12, word, tag1);
    out[n++] = Mix.of(13, ambiguity, tag1);
    out[n++] = Mix.of(14, ambiguity, tag1, tag2);
    out[n++] = Mix.of(15, tag1, tag2);
    out[n++] = Mix.of(16, f.suffix2(), f.shape());
    out[n++] = Mix.of(17, f.suffix3());
    out[n++] = Mix.of(18, f.suffix4());
    out[n++] = Mix.of(19, f.shape(), ambiguity);
    out[n++] = Mix.of(20, previous, ambiguity);
    out[n++] = Mix.of(21, next, ambiguity);
    out[n++] = Mix.of(22, ambiguity, nextAmbiguity);
    out[n++] = Mix.of(23, ambiguity, nextAmbiguity, afterNext);
    out[n++] = Mix.of(24, ambiguity, tag1, nextAmbiguity);
    out[n++] = Mix.of(25, word, next);
    out[n++] = Mix.of(26, previous, word);
    out[n++] = Mix.of(27, ambiguity, clause.all());
    out[n++] = Mix.of(28, word, inner);
    out[n++] = Mix.of(29, ambiguity, inner, coming);
    out[n++] = Mix.of(30, ambiguity, coming);
    out[n++] = Mix.of(31, ambiguity, tag1, coming);
    out[n++] = Mix.of(32, ambiguity, agreement);
    out[n++] = Mix.of(33, word, agreement, tag1);
    out[n++] = Mix.of(34, word, nextAmbiguity);
    out[n++] = Mix.of(35, f.mood(), ambiguity, inner);
    out[n++] = Mix.of(36, f.suffix3(), tag1);
    out[n++] = Mix.of(37, afterNext, ambiguity);
    int edge = coming == 0 ? 1 : coming & 16;
    int need = clause.inner() << 1 | (coming & 1);
    out[n++] = Mix.of(38, inner, edge);
    out[n++] = Mix.of(39, clause.all(), edge);
    out[n++] = Mix.of(40, inner, tag1);
    out[n++] = Mix.of(41, need, ambiguity);
    out[n++] = Mix.of(42, need, edge, tag1);
    out[n++] = Mix.of(43, need, edge, f.mood());
    return n;
  }

  /// Whether the word in turn agrees with the next and the one after.
  private int agreement() {
    int own = facts[at].agreement();
    int bits = 0;
    int common = own;
    for (int i = 1; i <= 2 && at + i < size; i++) {
      common &= facts[at + i].agreement();
      bits |= common != 0 ? i : 0;
    }
    return own == 0 ? 4 : bits;
  }
}
