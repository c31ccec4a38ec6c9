package org.laut.formats.news;

/// The name in the first tag of a document, or the one that its DOCTYPE promises.
final class FirstTag {
  private static final String DOCTYPE = "<!DOCTYPE";

  private FirstTag() {}

  /// The name without prefix; empty if the text does not begin with a tag.
  static String name(String text) {
    int at = 0;
    while (at >= 0 && at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = behind("?>", text, at);
      } else if (text.startsWith("<!--", at)) {
        at = behind("-->", text, at);
      } else if (text.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
        return word(text.substring(at + DOCTYPE.length()).stripLeading());
      } else {
        return text.charAt(at) == '<' ? word(text.substring(at + 1)) : "";
      }
    }
    return "";
  }

  private static int behind(String end, String text, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  private static String word(String text) {
    int end = 0;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && ">/[".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = text.substring(0, end);
    return name.substring(name.indexOf(':') + 1);
  }
}
