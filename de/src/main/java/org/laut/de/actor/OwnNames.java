package org.laut.de.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Agreement;
import org.laut.de.tag.Tag;
import org.laut.text.TokenKind;

/// Reads the name of a body that stands behind its noun, and the field of an office.
final class OwnNames {
  private static final int LONGEST = 4;
  private static final String MINISTRY = "ministerium";
  private static final Set<String> FOR = Set.of("für", "fürs", "des", "der");

  /// Fields whose compound is not the noun itself.
  private static final Map<String, String> FIELDS =
      Map.of("innere", "innen", "äußere", "außen", "finanzen", "finanz", "finanz", "finanz");

  private static final List<String> BEFORE_S =
      List.of("heit", "keit", "ung", "ion", "tät", "schaft", "verkehr", "handel", "arbeit");

  private final Copy copy;

  OwnNames(Copy copy) {
    this.copy = copy;
  }

  /// The name behind the noun at `head`, in quotation marks or bare, in lower case; null if none
  /// stands there. Names that the entities know are not read.
  @Nullable String behind(int head) {
    boolean quoted = copy.text().is(head + 1, TokenKind.QUOTE);
    int first = quoted ? head + 2 : head + 1;
    int end = first;
    while (end < first + LONGEST && (quoted ? inside(end) : name(end, first))) {
      end++;
    }
    boolean closed = !quoted || copy.text().is(end, TokenKind.QUOTE);
    return end > first && closed && copy.text().capitalised(first) ? joined(first, end) : null;
  }

  private boolean inside(int i) {
    return i < copy.size()
        && !copy.text().is(i, TokenKind.QUOTE)
        && !copy.tag(i, Tag.STOP)
        && !copy.tag(i, Tag.COMMA);
  }

  private boolean name(int i, int first) {
    if (copy.covering().at(i) != null || copy.noun(i) != null && i > first) {
      return false;
    }
    if (i > first && copy.text().capitalised(i) && copy.text().tag(i).nominal()) {
      return true;
    }
    if (!copy.nameLike(i)) {
      return false;
    }
    int singular = Agreement.inNumber(Agreement.SINGULAR);
    return copy.tag(i, Tag.NE) || i == first && (copy.text().word(i).agreement() & singular) != 0;
  }

  private String joined(int first, int end) {
    var name = new StringBuilder(copy.small(first));
    for (int i = first + 1; i < end; i++) {
      name.append(' ').append(copy.small(i));
    }
    return name.toString();
  }

  /// The compound that a ministry with its field is: "verkehrsministerium" for "Ministerium für
  /// Verkehr"; the word itself if no field follows.
  String field(int head, String word) {
    if (!word.equals(MINISTRY) || !FOR.contains(copy.small(head + 1))) {
      return word;
    }
    int noun = head + 2;
    while (noun < head + 4 && (copy.tag(noun, Tag.ART) || copy.tag(noun, Tag.ADJA))) {
      noun++;
    }
    String field = copy.lemma(noun);
    String stem = field.endsWith("n") ? field.substring(0, field.length() - 1) : field;
    String known = FIELDS.getOrDefault(field, FIELDS.get(stem));
    if (known != null) {
      return known + MINISTRY;
    }
    boolean article = noun > head + 2;
    if (!copy.tag(noun, Tag.NN) || article && !copy.small(head + 1).startsWith("für")) {
      return word;
    }
    return field + (BEFORE_S.stream().anyMatch(field::endsWith) ? "s" : "") + MINISTRY;
  }
}
