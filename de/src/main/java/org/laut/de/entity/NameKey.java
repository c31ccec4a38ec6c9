package org.laut.de.entity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A key under which the spellings of one name meet, whatever language wrote it down.
///
/// Letters are folded to a few sounds, the longest group of letters first, from a lexicon;
/// repetitions, blanks and hyphens fall away. Different names may meet too, so the key of a surname
/// alone proves nothing between texts.
public final class NameKey {
  private static final Map<String, String> SOUNDS = sounds();
  private static final Map<Character, Integer> LONGEST = longest();

  private NameKey() {}

  private static Map<String, String> sounds() {
    var sounds = new HashMap<String, String>();
    for (List<String> entry : Tsv.read("name-folding.tsv", 2)) {
      sounds.put(entry.get(0), entry.get(1));
    }
    return Map.copyOf(sounds);
  }

  /// The length of the longest group of letters by its first one.
  private static Map<Character, Integer> longest() {
    var longest = new HashMap<Character, Integer>();
    for (String letters : SOUNDS.keySet()) {
      longest.merge(letters.charAt(0), letters.length(), Math::max);
    }
    return Map.copyOf(longest);
  }

  /// The key of a name: "Uschakow", "Ushakov" and "Ушаков" have the same.
  public static String fold(String name) {
    var key = new StringBuilder(name.length());
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    var letters = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.append(plain.charAt(i));
      }
    }
    fold(letters.toString(), key);
    return key.toString();
  }

  private static void fold(String small, StringBuilder key) {
    int word = 0;
    int i = 0;
    while (i < small.length()) {
      int length = group(small, i);
      if (length > 0) {
        append(key, SOUNDS.getOrDefault(small.substring(i, i + length), ""));
        i += length;
      } else if (Character.isLetterOrDigit(small.charAt(i))) {
        append(key, small.substring(i, i + 1));
        i++;
      } else {
        ending(key, word);
        word = key.length();
        i++;
      }
    }
    ending(key, word);
  }

  /// How many letters from `at` on fold together; 0 if the lexicon has none of them.
  private static int group(String small, int at) {
    int most = LONGEST.getOrDefault(small.charAt(at), 0);
    for (int length = Math.min(most, small.length() - at); length > 0; length--) {
      if (SOUNDS.containsKey(small.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static void append(StringBuilder key, String sounds) {
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      if (key.isEmpty() || key.charAt(key.length() - 1) != sound) {
        key.append(sound);
      }
    }
  }

  /// "-ow", "-ov", "-ew" and "-ev" are one ending, with or without a feminine a.
  private static void ending(StringBuilder key, int word) {
    int end = key.length();
    if (end > word && key.charAt(end - 1) == 'a') {
      end--;
    }
    if (end - 3 > word && key.charAt(end - 1) == 'v' && key.charAt(end - 2) == 'o') {
      key.setCharAt(end - 2, 'i');
    }
  }
}
