package org.laut.de.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.laut.de.tag.TaggedText;
import org.laut.text.Quotation;
import org.laut.text.Sentence;

/// Finds the units of a text and their clauses; the entry of this package.
public final class Units {
  private static final int LONGEST = 200;
  private static final int LONGEST_WORDS = 20;

  private final TaggedText text;
  private final int[] speechAt;
  private final int[] speechOf;
  private final int[] wordsAt;

  private Units(TaggedText text) {
    this.text = text;
    this.speechAt = new int[text.size()];
    this.speechOf = new int[text.size()];
    this.wordsAt = new int[text.size()];
    Arrays.fill(wordsAt, -1);
    Arrays.fill(speechAt, -1);
    Arrays.fill(speechOf, -1);
    boolean[] speech = new SpeechMarks(text).find();
    List<Quotation> quotations = text.text().quotations();
    for (int q = 0; q < speech.length; q++) {
      Quotation quotation = quotations.get(q);
      if (speech[q]) {
        speechAt[quotation.open()] = q;
        Arrays.fill(speechOf, quotation.open(), Math.min(quotation.end(), text.size()), q);
      } else if (quotation.inner() <= LONGEST_WORDS && verbless(quotation)) {
        wordsAt[quotation.open()] = q;
      }
    }
  }

  private boolean verbless(Quotation quotation) {
    for (int i = quotation.open() + 1; i < quotation.close(); i++) {
      if (text.tag(i).finite()) {
        return false;
      }
    }
    return quotation.closed();
  }

  /// The units in the order of their first tokens; linear in the text.
  public static List<Unit> of(TaggedText text) {
    return new Units(text).all();
  }

  private List<Unit> all() {
    List<Unit> units = new ArrayList<>();
    List<Sentence> sentences = text.text().sentences();
    int s = 0;
    while (s < sentences.size()) {
      int last = s;
      while (last + 1 < sentences.size() && joined(sentences.get(last + 1))) {
        last++;
      }
      unit(sentences.subList(s, last + 1), units);
      s = last + 1;
    }
    return units;
  }

  /// True if a masked quotation reaches over the start of this sentence.
  private boolean joined(Sentence next) {
    int at = next.first();
    return at > 0 && speechOf[at] >= 0 && speechOf[at] == speechOf[at - 1];
  }

  private void unit(List<Sentence> sentences, List<Unit> units) {
    Sentence head = sentences.getFirst();
    int end = sentences.getLast().end();
    boolean heading = sentences.size() == 1 && head.kind() == Sentence.Kind.HEADING;
    outer(head, end, heading, units);
    for (Sentence sentence : sentences) {
      inner(sentence, units);
    }
  }

  private void outer(Sentence head, int end, boolean heading, List<Unit> units) {
    List<Segment> segments =
        new Segmenter(text, i -> speechAt[i], i -> wordsAt[i]).cut(head.first(), end);
    boolean opens = head.opensParagraph();
    int first = head.first();
    for (List<Segment> part : parts(segments)) {
      boolean last = part.getLast().end() == segments.getLast().end();
      int behind = last ? end : part.getLast().end();
      List<Clause> clauses = new ClauseBuilder(text).build(part);
      units.add(new Unit(first, behind, -1, clauses, opens, heading));
      opens = false;
      first = behind;
    }
  }

  /// The segments in portions that keep a unit small; no sentence that means something needs two.
  private static List<List<Segment>> parts(List<Segment> segments) {
    List<List<Segment>> parts = new ArrayList<>();
    for (int i = 0; i < segments.size(); i += LONGEST) {
      parts.add(segments.subList(i, Math.min(segments.size(), i + LONGEST)));
    }
    return parts;
  }

  /// The parts of a sentence that lie inside masked quotations.
  private void inner(Sentence sentence, List<Unit> units) {
    int i = sentence.first();
    while (i < sentence.end()) {
      int q = speechOf[i];
      int from = i;
      while (i < sentence.end() && speechOf[i] == q) {
        i++;
      }
      if (q >= 0) {
        Quotation quotation = text.text().quotations().get(q);
        int first = Math.max(from, quotation.open() + 1);
        int end = quotation.closed() ? Math.min(i, quotation.close()) : i;
        if (first < end) {
          inside(first, end, q, units);
        }
      }
    }
  }

  private void inside(int first, int end, int quotation, List<Unit> units) {
    int from = first;
    for (List<Segment> part :
        parts(new Segmenter(text, i -> -1, i -> wordsAt[i]).cut(first, end))) {
      int behind = part.getLast().end();
      units.add(
          new Unit(from, behind, quotation, new ClauseBuilder(text).build(part), false, false));
      from = behind;
    }
  }
}
