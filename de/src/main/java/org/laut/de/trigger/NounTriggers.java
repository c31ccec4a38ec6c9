package org.laut.de.trigger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.Unit;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Derivation;
import org.laut.report.EventType;

/// Finds the nouns of a clause that may name events.
final class NounTriggers {
  private final TaggedText text;
  private final EventNouns nouns;

  NounTriggers(TaggedText text, EventNouns nouns) {
    this.text = text;
    this.nouns = nouns;
  }

  List<Trigger> find(Unit unit, Clause clause) {
    List<Trigger> found = new ArrayList<>();
    for (Run run : clause.runs()) {
      for (int i = run.first(); i < run.end(); i++) {
        EventNoun noun = text.tag(i) == Tag.NN ? nouns.find(text.word(i).lemma()) : null;
        EventType type = noun == null ? null : noun.type();
        if (noun != null && type != null && noun.strength() != EventNoun.Strength.NONE) {
          found.add(trigger(unit, clause, i, noun, type));
        }
      }
    }
    return found;
  }

  /// The type of event that the noun at this token names; null if it names none.
  @Nullable EventType type(int token) {
    EventNoun noun = text.tag(token) == Tag.NN ? nouns.find(text.word(token).lemma()) : null;
    return noun == null ? null : noun.type();
  }

  private Trigger trigger(Unit unit, Clause clause, int head, EventNoun noun, EventType type) {
    boolean strong = noun.strength() == EventNoun.Strength.STRONG;
    return new Trigger(
        Trigger.Kind.NOUN,
        unit,
        clause,
        head,
        List.of(head),
        text.word(head).lemma(),
        type,
        noun.mode(),
        noun.actor(),
        noun.recipient(),
        strong,
        Trigger.Ground.WORD,
        strong ? "event.noun" : "event.noun.used",
        new Derivation.Lexicon("nouns.tsv", noun.lemma(), text.span(head, head + 1)));
  }
}
