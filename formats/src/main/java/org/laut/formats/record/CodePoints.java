package org.laut.formats.record;

import java.util.Arrays;

/// The relation between the UTF-16 units and the code points of one text.
///
/// Made in one pass over the text; memory and look-ups depend only on the number of characters
/// outside the basic plane. A lone surrogate counts as one code point.
public final class CodePoints {
  /// UTF-16 offsets of the second halves of surrogate pairs, ascending.
  private final int[] seconds;

  private final int units;

  public CodePoints(String text) {
    units = text.length();
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < units; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
        i++;
      }
    }
    seconds = Arrays.copyOf(found, count);
  }

  /// Number of code points of the text.
  public int length() {
    return units - seconds.length;
  }

  /// True if `unit` lies inside the text or at its end and does not split a code point.
  boolean isBorder(int unit) {
    return unit >= 0 && unit <= units && Arrays.binarySearch(seconds, unit) < 0;
  }

  /// The code points before a UTF-16 offset that is a border.
  public int toCodePoint(int unit) {
    return unit - before(unit);
  }

  /// The UTF-16 units before a code point; -1 if the text is shorter.
  int toUnit(int codePoint) {
    if (codePoint < 0 || codePoint > length()) {
      return -1;
    }
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  private int before(int unit) {
    int at = Arrays.binarySearch(seconds, unit);
    return at < 0 ? -at - 1 : at;
  }
}
