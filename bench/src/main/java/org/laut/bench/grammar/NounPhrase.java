package org.laut.bench.grammar;

/// Noun phrases with the definite article, written as `n:geplant~ Hafengesetz`.
///
/// The letter before the colon is m, f or n for the gender, p for the plural, x for a name without
/// an article. `~` is the ending of an adjective, `_` the place of the noun's ending, which is the
/// end if there is none.
final class NounPhrase {
  private static final String CASES = "ngda";

  private NounPhrase() {}

  /// The phrase in a form: n, g, d, a for the cases, `l` for its last word, `o` without its article
  /// in the nominative.
  static String form(String phrase, char form) {
    boolean coded = phrase.length() > 2 && phrase.charAt(1) == ':';
    char gender = coded ? phrase.charAt(0) : 'x';
    String noun = coded ? phrase.substring(2) : phrase;
    return switch (form) {
      case 'l' -> noun.substring(noun.lastIndexOf(' ') + 1);
      case 'o' -> ended(noun, gender, 'n');
      default -> {
        String article = article(gender, form);
        yield article.isEmpty()
            ? ended(noun, gender, form)
            : article + ' ' + ended(noun, gender, form);
      }
    };
  }

  private static String article(char gender, char form) {
    String[] articles =
        switch (gender) {
          case 'm' -> new String[] {"der", "des", "dem", "den"};
          case 'f' -> new String[] {"die", "der", "der", "die"};
          case 'n' -> new String[] {"das", "des", "dem", "das"};
          case 'p' -> new String[] {"die", "der", "den", "die"};
          default -> new String[] {"", "von", "", ""};
        };
    return articles[CASES.indexOf(form)];
  }

  private static String ended(String noun, char gender, char form) {
    boolean weak = gender == 'p' || form == 'g' || form == 'd' || (gender == 'm' && form == 'a');
    String described = noun.replace("~", weak ? "en" : "e");
    int place = described.indexOf('_');
    String head = place < 0 ? described : described.substring(0, place);
    String tail = place < 0 ? "" : described.substring(place + 1);
    return head + ending(head, gender, form) + tail;
  }

  private static String ending(String head, char gender, char form) {
    char last = head.charAt(head.length() - 1);
    boolean hissing = "sßxz".indexOf(last) >= 0;
    if (form == 'g' && (gender == 'm' || gender == 'n')) {
      return hissing ? "es" : "s";
    }
    return form == 'd' && gender == 'p' && last != 'n' && last != 's' ? "n" : "";
  }
}
