package org.laut.de.token;

import java.util.Set;

/// Finds web and mail addresses, handles and hash tags.
final class Address {
  private static final Set<String> TOP =
      Set.of(
          "aero", "at", "be", "biz", "ch", "cn", "com", "de", "edu", "es", "eu", "fm", "fr", "gov",
          "info", "io", "it", "me", "mil", "net", "news", "nl", "org", "pl", "ru", "su", "tv", "ua",
          "uk", "us", "wien");

  /// No label or local part that is looked at is longer.
  private static final int LONGEST = 64;

  private final String text;

  Address(String text) {
    this.text = text;
  }

  /// Offset behind the address that begins at `start`; `start` if there is none.
  ///
  /// Looks a bounded stretch ahead before it accepts one.
  int end(int start) {
    char c = text.charAt(start);
    return switch (c) {
      case '@', '#' -> tag(start);
      case 'h', 'H', 'f', 'F' -> scheme(start);
      case 'w', 'W' -> text.regionMatches(true, start, "www.", 0, 4) ? path(start) : start;
      default -> start;
    };
  }

  /// Offset behind the host or mail address that begins at `start`; `start` if there is none.
  ///
  /// @param labelEnd offset behind what is known to belong to it if it is one
  int host(int start, int labelEnd) {
    int end = labelEnd;
    boolean mail = false;
    while (end - start <= LONGEST && goes(end, mail)) {
      mail |= text.charAt(end) == '@';
      end++;
    }
    while (end > labelEnd && !labelled(text.charAt(end - 1))) {
      end--;
    }
    int top = end;
    while (top > start && labelled(text.charAt(top - 1))) {
      top--;
    }
    boolean dotted = top > start && text.charAt(top - 1) == '.';
    if (!dotted || !(mail || TOP.contains(text.substring(top, end)))) {
      return start;
    }
    return Characters.at(text, end) == '/' ? path(end) : end;
  }

  private boolean goes(int at, boolean mail) {
    char c = Characters.at(text, at);
    return labelled(c) || c == '.' || (c == '@' && !mail);
  }

  private static boolean labelled(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || Characters.digit(c)
        || c == '-'
        || c == '_';
  }

  private int tag(int start) {
    int at = start + 1;
    while (at < text.length()) {
      int letter = Characters.word(text, at);
      if (letter > 0) {
        at += letter;
      } else if (text.charAt(at) == '_' || (Characters.mark(text.charAt(at)) && at > start + 1)) {
        at++;
      } else {
        break;
      }
    }
    return at > start + 1 ? at : start;
  }

  private int scheme(int start) {
    boolean known =
        text.regionMatches(true, start, "http://", 0, 7)
            || text.regionMatches(true, start, "https://", 0, 8)
            || text.regionMatches(true, start, "ftp://", 0, 6);
    return known ? path(start) : start;
  }

  /// Up to the next blank or mark that no address holds, without punctuation at the end.
  private int path(int start) {
    int end = start;
    while (end < text.length() && !Characters.blank(text.charAt(end)) && !border(end)) {
      end++;
    }
    while (end > start + 1 && ".,;:!?)…'’*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean border(int at) {
    char c = text.charAt(at);
    return c == '<' || c == '>' || c == '"' || (QuoteMark.of(c) != QuoteMark.NONE && c != '\'');
  }
}
