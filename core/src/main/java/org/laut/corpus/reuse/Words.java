package org.laut.corpus.reuse;

import java.util.Arrays;
import java.util.List;
import org.laut.report.Reading;
import org.laut.text.Dateline;
import org.laut.text.Span;

/// The words of a text as a comparison sees them: runs of letters and digits, hashed, with their
/// places.
///
/// Case, accents, and the spelling of ß do not count, nor do marks between words. Making them is
/// linear in the text.
public final class Words {
  private final long[] hashes;
  private final int[] starts;
  private final int[] ends;

  private Words(long[] hashes, int[] starts, int[] ends) {
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
  }

  /// The words of what was read, without the agency's head or credit.
  public static Words of(Reading reading) {
    Dateline head = reading.report().dateline();
    return of(reading.report().document().text(), head == null ? List.of() : List.of(head.whole()));
  }

  /// The words of a text, those that touch one of these spans left out.
  public static Words of(String text, List<Span> leftOut) {
    var finder = new Finder(text);
    List<Span> holes = leftOut.stream().sorted().toList();
    int at = 0;
    for (Span hole : holes) {
      finder.find(at, Math.min(hole.start(), text.length()));
      at = Math.max(at, hole.end());
    }
    finder.find(at, text.length());
    return finder.words();
  }

  /// How many there are.
  public int size() {
    return hashes.length;
  }

  /// What stands for the word at this index: equal for equal words.
  public long hash(int index) {
    return hashes[index];
  }

  /// Where the words from `first` up to, not including, `end` stand in the text.
  ///
  /// @throws IndexOutOfBoundsException if the run is empty or not inside
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /// Index of the first word that begins at this offset or behind it; the size if there is none.
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /// Where these words stand in a row for the first time; -1 if nowhere, or if they are none. Takes
  /// time with the product of both lengths, so it is for names.
  public int indexOf(Words name) {
    for (int at = 0; name.size() > 0 && at + name.size() <= size(); at++) {
      if (Arrays.equals(hashes, at, at + name.size(), name.hashes, 0, name.size())) {
        return at;
      }
    }
    return -1;
  }

  /// A fixed order of texts, the longer first, so that a comparison of two gives the same from both
  /// sides.
  static int order(Words one, Words other) {
    int byLength = Integer.compare(other.size(), one.size());
    return byLength != 0 ? byLength : Arrays.compare(one.hashes, other.hashes);
  }

  private static final class Finder {
    private final String text;
    private long[] hashes = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    Finder(String text) {
      this.text = text;
    }

    void find(int from, int end) {
      int start = -1;
      long hash = Hash.START;
      int at = from;
      while (at < end) {
        int point = text.codePointAt(at);
        if (Character.isLetterOrDigit(point)) {
          start = start < 0 ? at : start;
          hash = fold(hash, point);
        } else if (start >= 0 && Character.getType(point) != Character.NON_SPACING_MARK) {
          add(start, at, hash);
          start = -1;
          hash = Hash.START;
        }
        at += Character.charCount(point);
      }
      if (start >= 0) {
        add(start, end, hash);
      }
    }

    private static long fold(long hash, int point) {
      if (point < 0x80) {
        return Hash.add(hash, Character.toLowerCase(point));
      }
      return Folding.add(hash, point);
    }

    private void add(int start, int end, long hash) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      hashes[size] = Hash.spread(hash);
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    Words words() {
      return new Words(
          Arrays.copyOf(hashes, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
