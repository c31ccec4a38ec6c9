package org.laut.de.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Mention;
import org.laut.de.morph.Agreement;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;

/// What the form of a noun phrase says of those it means: which word they are told by, whether they
/// are one or several, known or not.
final class Wording {
  private final Copy copy;
  private final Bodies bodies;

  Wording(Copy copy, Bodies bodies) {
    this.copy = copy;
    this.bodies = bodies;
  }

  /// The noun or name that the phrase is about: its head, else the first noun that can be a source.
  int head(int first, int end) {
    NounPhrase phrase = copy.phrases().covering(first);
    int head = phrase == null ? first : Math.max(first, phrase.head());
    head = head + 1 < end && copy.ofPlace(head) ? head + 1 : head;
    if (copy.noun(head) != null || bodies.at(head) != null || phrase != null && phrase.pronoun()) {
      return head;
    }
    for (int i = first; i < end; i++) {
      if (copy.noun(i) != null || bodies.at(i) != null) {
        return i;
      }
    }
    return head;
  }

  /// "der", "die", "das" in front.
  boolean definite(int first, int head) {
    return first < head && copy.small(first).startsWith("d");
  }

  /// True if the noun alone may mean several.
  boolean severalPossible(int head) {
    return (copy.text().word(head).agreement() & Agreement.inNumber(Agreement.PLURAL)) != 0;
  }

  /// True if the phrase can mean several only.
  boolean plural(int first, int head) {
    NounPhrase phrase = copy.phrases().covering(head);
    int agreement = phrase == null ? copy.text().word(head).agreement() : phrase.agreement();
    int singular = Agreement.inNumber(Agreement.SINGULAR) & agreement;
    return singular == 0 && agreement != 0 && first <= head;
  }

  /// "die Blaue Liste": an adjective with a capital inside the sentence makes a name, in lower
  /// case; null if there is none.
  @Nullable String title(int head) {
    boolean name =
        copy.text().capitalised(head - 1)
            && !named(head)
            && (copy.tag(head - 1, Tag.ADJA) || copy.small(head - 1).endsWith("e"))
            && copy.first(head) < head - 1;
    String adjective = copy.small(head - 1);
    for (String ending : List.of("en", "em", "er", "es")) {
      if (adjective.endsWith(ending)) {
        adjective = adjective.substring(0, adjective.length() - 1);
        break;
      }
    }
    return name ? adjective + " " + copy.lemma(head) : null;
  }

  private boolean named(int head) {
    Mention mention = copy.covering().at(head);
    return mention != null && !mention.described();
  }

  /// A common noun that no lexicon has as a source: "die Zahl", "die Darstellung".
  boolean thing(int head) {
    return copy.noun(head) == null
        && copy.tag(head, Tag.NN)
        && !copy.text().word(head).readings().guessed()
        && !copy.text().word(head).readings().list().isEmpty();
  }

  /// A name that no lexicon shows to be one, behind an office.
  @Nullable String nameBehind(int head, int end) {
    int i = head + 1;
    while (i < end && copy.tag(i, Tag.NE)) {
      i++;
    }
    return i - head > 2
        ? Words.lower(
            copy.text()
                .text()
                .text()
                .substring(copy.text().token(head + 1).start(), copy.text().token(i - 1).end()))
        : null;
  }
}
