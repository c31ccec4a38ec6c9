package org.laut.de.trigger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.Unit;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Reading;
import org.laut.de.morph.VerbForm;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Derivation;
import org.laut.report.EventType;

/// Finds past participles in front of nouns that name events: "der 2021 festgenommene Mann".
final class ParticipleTriggers {
  private final TaggedText text;
  private final EventVerbs verbs;
  private final Lexicon lexicon;

  ParticipleTriggers(TaggedText text, EventVerbs verbs, Lexicon lexicon) {
    this.text = text;
    this.verbs = verbs;
    this.lexicon = lexicon;
  }

  List<Trigger> find(Unit unit, Clause clause) {
    List<Trigger> found = new ArrayList<>();
    for (Run run : clause.runs()) {
      for (int i = run.first(); i < run.end(); i++) {
        Trigger trigger = text.tag(i) == Tag.ADJA ? trigger(unit, clause, i) : null;
        if (trigger != null) {
          found.add(trigger);
        }
      }
    }
    return found;
  }

  private @Nullable Trigger trigger(Unit unit, Clause clause, int at) {
    String lemma = infinitive(text.word(at).lemma());
    if (lemma == null) {
      return null;
    }
    for (EventVerb use : verbs.of(lemma)) {
      EventType type = use.type();
      if (use.with().isEmpty() && type != null) {
        return new Trigger(
            Trigger.Kind.PARTICIPLE,
            unit,
            clause,
            at,
            List.of(at),
            lemma,
            type,
            use.mode(),
            use.actor(),
            use.recipient(),
            true,
            Trigger.Ground.WORD,
            "event.participle",
            new Derivation.Lexicon("verbs.tsv", lemma, text.span(at, at + 1)));
      }
    }
    return null;
  }

  /// The infinitive of a past participle without ending; null if it is none.
  private @Nullable String infinitive(String participle) {
    for (Reading reading : lexicon.readings(participle, false).list()) {
      if ((reading.verb() & VerbForm.PARTICIPLE2) != 0) {
        return reading.lemma();
      }
    }
    return null;
  }
}
