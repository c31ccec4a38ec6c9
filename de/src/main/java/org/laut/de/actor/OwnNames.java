package org.laut.de.actor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Noun;
import org.laut.de.entity.NounClass;
import org.laut.de.morph.Agreement;
import org.laut.de.tag.Tag;
import org.laut.text.TokenKind;

/// Reads the name of a body that stands behind its noun, and the field of an office.
final class OwnNames {
  private static final int LONGEST = 4;
  private static final String MINISTRY = "ministerium";

  /// Fields whose compound is not the noun itself.
  private static final Map<String, String> FIELDS =
      Map.of(
          "innere", "innen",
          "inneres", "innen",
          "innern", "innen",
          "äußere", "außen",
          "äußeres", "außen",
          "äußern", "außen",
          "finanzen", "finanz",
          "finanz", "finanz");

  private static final List<String> BEFORE_S =
      List.of("heit", "keit", "ung", "ion", "tät", "schaft", "verkehr", "handel", "arbeit");

  private final Copy copy;

  OwnNames(Copy copy) {
    this.copy = copy;
  }

  /// The name behind the noun at `head`, in quotation marks or bare, in lower case; null if none
  /// stands there. Names that the entities know are not read.
  ///
  /// @param common true if the name may be a common noun as well: "Reederei Möwe"
  @Nullable String behind(int head, boolean common) {
    boolean quoted = copy.text().is(head + 1, TokenKind.QUOTE);
    int first = quoted ? head + 2 : head + 1;
    int end = first;
    while (end < first + LONGEST && (quoted ? inside(end) : name(end, first, common))) {
      end++;
    }
    boolean closed = !quoted || copy.text().is(end, TokenKind.QUOTE);
    return end > first && closed && copy.text().capitalised(first) ? key(first, end) : null;
  }

  private boolean inside(int i) {
    return i < copy.size()
        && !copy.text().is(i, TokenKind.QUOTE)
        && !copy.tag(i, Tag.STOP)
        && !copy.tag(i, Tag.COMMA);
  }

  private boolean name(int i, int first, boolean common) {
    Noun source = copy.noun(i);
    boolean other =
        source != null && (source.type() != NounClass.NOTHING || source.modifier().isEmpty());
    if (copy.covering().at(i) != null || other) {
      return false;
    }
    if (i > first && copy.text().capitalised(i) && copy.text().tag(i).nominal()) {
      return true;
    }
    boolean noun = common && copy.tag(i, Tag.NN) && copy.text().capitalised(i);
    if (!copy.nameLike(i) && !noun) {
      return false;
    }
    int singular = Agreement.in(Agreement.NOM, Agreement.SINGULAR);
    return copy.tag(i, Tag.NE) || i == first && (copy.text().word(i).agreement() & singular) != 0;
  }

  /// The name of these tokens in lower case and in the nominative: "neue zeitung" of "der Neuen
  /// Zeitung", "abendkurier" of "des Abendkuriers".
  String key(int first, int end) {
    var name = new StringBuilder();
    boolean genitive = copy.small(first - 1).equals("des") || copy.small(first - 2).equals("des");
    for (int i = first; i < end; i++) {
      String word = copy.small(i);
      boolean adjective =
          copy.tag(i, Tag.ADJA) || word.endsWith("allgemeinen") || word.startsWith("neue");
      if (adjective && word.endsWith("en")) {
        word = word.substring(0, word.length() - 1);
      } else if (genitive && i == end - 1 && word.endsWith("s")) {
        word = word.substring(0, word.length() - 1);
      }
      name.append(name.isEmpty() ? "" : " ").append(word);
    }
    return name.toString();
  }

  /// The compound that a ministry with its field is: "verkehrsministerium" for "Ministerium für
  /// Verkehr"; the word itself if no field follows.
  String field(int head, String word) {
    int noun = fieldNoun(head, word);
    if (noun < 0) {
      return word;
    }
    String field = copy.lemma(noun);
    String known = FIELDS.get(field);
    String link = BEFORE_S.stream().anyMatch(field::endsWith) ? "s" : "";
    return (known == null ? field + link : known) + MINISTRY;
  }

  /// Index of the noun of the field; -1 if none follows.
  int fieldNoun(int head, String word) {
    if (!word.equals(MINISTRY)) {
      return -1;
    }
    boolean named = copy.small(head + 1).equals("für");
    int noun = head + 2;
    if (copy.tag(head + 1, Tag.ART) && FIELDS.containsKey(copy.lemma(noun))) {
      return noun;
    }
    return named && copy.tag(noun, Tag.NN) ? noun : -1;
  }
}
