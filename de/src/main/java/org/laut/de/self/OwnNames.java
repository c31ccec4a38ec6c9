package org.laut.de.self;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.TaggedText;
import org.laut.report.Entity;
import org.laut.report.EntityKind;
import org.laut.text.Dateline;
import org.laut.text.Span;

/// Where a text names its own publisher, or the agency that signs it.
final class OwnNames {
  /// In letters; the last word of a name may be inflected.
  private static final int ENDING = 2;

  private static final int LONG_NAME = 4;

  private final TaggedText text;
  private final List<List<String>> names = new ArrayList<>();

  /// Index behind the name that begins at a token; 0 where none does.
  private final int[] ends;

  /// @param publisher null if not known; then every agency and medium of the text may be it
  OwnNames(TaggedText text, List<Entity> entities, @Nullable String publisher) {
    this.text = text;
    ends = new int[text.size()];
    if (publisher != null) {
      names.add(List.of(lower(publisher).strip().split(" +", -1)));
    }
    Set<String> agencies = agencies();
    agencies.forEach(agency -> names.add(List.of(agency)));
    for (int i = 0; i < text.size(); i++) {
      ends[i] = named(i);
    }
    for (Entity entity : entities) {
      if (medium(entity) && (publisher == null || own(entity))) {
        entity.mentions().forEach(this::mark);
      }
    }
  }

  private Set<String> agencies() {
    Set<String> agencies = new HashSet<>();
    for (Dateline dateline : text.text().datelines()) {
      dateline.agencies().forEach(span -> agencies.add(lower(span.of(text.text().text()))));
    }
    return agencies;
  }

  private static boolean medium(Entity entity) {
    return entity.kind() == EntityKind.AGENCY || entity.kind() == EntityKind.MEDIUM;
  }

  /// True if one of its mentions, or its slug, is an own name: "Deutsche Presse-Agentur" is the
  /// dpa.
  private boolean own(Entity entity) {
    String slug = entity.id().substring(entity.id().indexOf('/') + 1);
    for (List<String> name : names) {
      if (slug.equals(String.join("-", name))
          || lower(entity.name()).equals(String.join(" ", name))) {
        return true;
      }
    }
    for (Span mention : entity.mentions()) {
      int first = text.at(mention.start());
      if (first >= 0 && ends[first] > 0) {
        return true;
      }
    }
    return false;
  }

  private void mark(Span mention) {
    int first = text.at(mention.start());
    int last = first;
    while (last >= 0 && last + 1 < text.size() && text.token(last + 1).start() < mention.end()) {
      last++;
    }
    if (first >= 0) {
      ends[first] = Math.max(ends[first], last + 1);
    }
  }

  private int named(int first) {
    for (List<String> name : names) {
      int end = first + name.size();
      if (end <= text.size() && names(first, name)) {
        return end;
      }
    }
    return 0;
  }

  private boolean names(int first, List<String> name) {
    for (int j = 0; j < name.size(); j++) {
      String form = lower(text.form(first + j));
      String word = name.get(j);
      boolean inflected =
          word.length() >= LONG_NAME
              && form.startsWith(word.substring(0, word.length() - 1))
              && form.length() - word.length() <= ENDING;
      if (!form.equals(word) && !inflected) {
        return false;
      }
    }
    return true;
  }

  /// Index behind the own name that begins at this token; 0 if none does.
  int end(int first) {
    return ends[first];
  }

  /// True if an own name stands before the hyphen: "dpa-Reporterin", "Ostpost-Reporter".
  boolean before(String prefix) {
    String small = lower(prefix);
    return names.stream().anyMatch(name -> String.join("-", name).equals(small));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.GERMAN);
  }
}
