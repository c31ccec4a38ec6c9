package org.laut.de.entity;

import java.util.Arrays;
import java.util.Set;
import org.laut.de.tag.Tag;
import org.laut.report.EntityKind;
import org.laut.text.TokenKind;

/// Where a person's name ends that begins at a token.
///
/// A name is a first name with what follows, an East Asian surname with the given name, what
/// follows a title, or two unknown names in a row that nothing else explains.
final class PersonNames {
  private static final int MOST_WORDS = 5;
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "vom", "zu", "zur", "de", "der", "den", "del", "della", "di", "da", "dos");
  private static final Set<String> INNER_PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "di", "del", "della", "la", "le", "y", "e", "bin", "ibn", "al",
          "el", "as", "ben");
  private final TextView text;
  private final Lexicons lexicons;
  private final int[] ends;

  PersonNames(TextView text, Lexicons lexicons) {
    this.text = text;
    this.lexicons = lexicons;
    this.ends = new int[text.size()];
    Arrays.fill(ends, -1);
  }

  /// Index behind the name that begins at `i`; `i` if none begins there.
  int end(int i) {
    if (!text.inside(i)) {
      return i;
    }
    if (ends[i] < 0) {
      ends[i] = find(i);
    }
    return ends[i];
  }

  private int find(int i) {
    if (!text.capital(i) || !first(i) && (common(i) || known(i))) {
      return i;
    }
    boolean titled = titled(i);
    if (first(i) && !text.is(i - 1, Tag.CARD)) {
      int end = surname(i + 1);
      return end > i + 1 || titled ? end : i;
    }
    if (lexicons.eastAsian().contains(text.form(i)) && given(i + 1)) {
      return given(i + 2) ? i + 3 : i + 2;
    }
    if (!text.nameLike(i)) {
      return i;
    }
    if (titled) {
      return rest(i + 1, i);
    }
    boolean two = text.is(i, Tag.NE) && text.is(i + 1, Tag.NE) && text.nameLike(i + 1);
    return two && !known(i + 1) && unexplained(i) ? rest(i + 2, i) : i;
  }

  /// True for a word with which no name can begin.
  private boolean common(int i) {
    return !text.nameLike(i) && !lexicons.eastAsian().contains(text.form(i));
  }

  /// True if a title, office or trade stands directly before.
  boolean titled(int i) {
    Noun noun = text.noun(i - 1);
    return (noun != null && noun.human() && text.sameSentence(i - 1, i))
        || (text.is(i - 1, Tag.NN) && text.form(i - 1).endsWith("."))
        || text.form(i - 1).equals("Dr.")
        || text.form(i - 1).equals("Prof.");
  }

  /// Behind the surname that begins at `at`, further given names and particles before it included.
  private int surname(int at) {
    int i = at;
    while (i - at < MOST_WORDS && (initial(i) || (first(i) && name(i + 1)))) {
      i++;
    }
    int particles = i;
    while (particles - i < 3
        && (PARTICLES.contains(text.form(particles))
            || INNER_PARTICLES.contains(text.form(particles)))) {
      particles++;
    }
    if (particles > i && name(particles) && !text.acronym(particles)) {
      return rest(particles + 1, at);
    }
    return name(i) ? rest(i + 1, at) : i == at ? at : i;
  }

  /// Behind all further names from `at` on.
  private int rest(int at, int from) {
    int i = at;
    while (i - from < MOST_WORDS) {
      if (text.is(i, Tag.NE) && text.nameLike(i) && !known(i) && !first(i)) {
        i++;
      } else if (INNER_PARTICLES.contains(text.form(i)) && text.nameLike(i + 1)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean name(int i) {
    return text.capital(i) && !text.acronym(i) && !body(i) && text.form(i).length() > 1;
  }

  private boolean first(int i) {
    return lexicons.firstName(text.form(i)) != 0;
  }

  private boolean given(int i) {
    return text.capital(i) && (text.nameLike(i) || text.form(i).length() <= 4) && !text.acronym(i);
  }

  private boolean initial(int i) {
    String form = text.form(i);
    return form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0));
  }

  private boolean known(int i) {
    NameTrie.Match match = text.listed(i);
    return match != null && !match.name().weak();
  }

  /// A name of the lexicons that is no place; towns are surnames too.
  private boolean body(int i) {
    NameTrie.Match match = text.listed(i);
    return match != null && !match.name().weak() && match.name().kind() != EntityKind.PLACE;
  }

  /// No article, adjective, place preposition, quotation mark or noun of a body before it.
  private boolean unexplained(int i) {
    int before = i - 1;
    if (!text.sameSentence(before, i)) {
      return true;
    }
    Noun noun = text.noun(before);
    return !text.opens(before)
        && !text.locative(i)
        && !text.kind(before, TokenKind.QUOTE)
        && (noun == null || noun.human());
  }

  /// [Gender] bits of the person named from `first` on.
  int gender(int first) {
    int byName = lexicons.firstName(text.form(first));
    Noun title = text.noun(first - 1);
    int byTitle = title == null || !title.human() ? Gender.PERSON : title.gender() & Gender.PERSON;
    int known = byName == 0 ? Gender.PERSON : byName;
    return (known & byTitle) == 0 ? known : known & byTitle;
  }
}
