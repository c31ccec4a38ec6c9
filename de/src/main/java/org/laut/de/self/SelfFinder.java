package org.laut.de.self;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.de.tag.TaggedText;
import org.laut.report.SelfMention;
import org.laut.text.Dateline;
import org.laut.text.Span;

/// Finds where a text speaks of its own publisher: "dieser Zeitung", the publisher's name, "eine
/// dpa-Reporterin". Immutable, for any number of threads; linear in the text.
public final class SelfFinder {
  private static final Set<String> OWN =
      Set.of(
          "dieser", "dieses", "diesem", "diese", "unser", "unsere", "unserer", "unserem", "unseres",
          "unseren");

  /// In letters; the last word of a name may be inflected.
  private static final int ENDING = 2;

  private static final int LONG_NAME = 4;

  private final Set<String> houses = new HashSet<>();
  private final Set<String> reporters = new HashSet<>();

  public SelfFinder() {
    for (Row row : Table.load(SelfFinder.class, "houses.tsv", 2)) {
      (row.text(1).equals("reporter") ? reporters : houses).add(row.text(0));
    }
  }

  /// The mentions in the order of the text.
  ///
  /// @param publisher its name; null if not known
  public List<SelfMention> find(TaggedText text, @Nullable String publisher) {
    List<String> name = publisher == null ? List.of() : words(publisher);
    Set<String> owners = new HashSet<>(name);
    for (Dateline dateline : text.text().datelines()) {
      dateline.agencies().forEach(span -> owners.add(lower(span.of(text.text().text()))));
    }
    var found = new ArrayList<SelfMention>();
    for (int i = 0; i < text.size(); i++) {
      SelfMention mention = at(text, i, name, owners);
      if (mention != null && !inDateline(text, mention.span())) {
        found.add(mention);
      }
    }
    return found;
  }

  private @Nullable SelfMention at(TaggedText text, int i, List<String> name, Set<String> owners) {
    String form = lower(text.form(i));
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0
        && reporters.contains(form.substring(hyphen + 1))
        && owners.contains(form.substring(0, hyphen))) {
      return new SelfMention(text.token(i).span(), true);
    }
    if (OWN.contains(form) && houses.contains(lower(text.form(i + 1)))) {
      boolean reporter = i > 0 && reporters.contains(lower(text.form(i - 1)));
      int first = reporter ? i - 1 : i;
      return new SelfMention(text.text().span(first, i + 2), reporter);
    }
    if (!name.isEmpty() && names(text, i, name)) {
      return new SelfMention(text.text().span(i, i + name.size()), false);
    }
    return null;
  }

  private static boolean names(TaggedText text, int first, List<String> name) {
    for (int j = 0; j < name.size(); j++) {
      String form = lower(text.form(first + j));
      String word = name.get(j);
      boolean same =
          form.equals(word)
              || (word.length() >= LONG_NAME
                  && form.startsWith(word.substring(0, word.length() - 1))
                  && form.length() - word.length() <= ENDING);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean inDateline(TaggedText text, Span span) {
    return text.text().datelines().stream().anyMatch(d -> d.whole().contains(span));
  }

  private static List<String> words(String name) {
    return List.of(lower(name).strip().split(" +"));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.GERMAN);
  }
}
