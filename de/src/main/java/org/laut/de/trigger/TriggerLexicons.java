package org.laut.de.trigger;

import org.laut.de.cue.CueLexicon;
import org.laut.de.factuality.FactualityReader;
import org.laut.de.morph.Lexicon;

/// What is known of words that name events, read once.
public record TriggerLexicons(
    EventVerbs verbs,
    EventNouns nouns,
    Topics topics,
    FactualityReader factuality,
    CueLexicon cues,
    Lexicon forms) {
  /// Reads the lexicons of this package beside those that others have read.
  public static TriggerLexicons load(FactualityReader factuality, CueLexicon cues, Lexicon forms) {
    return new TriggerLexicons(
        EventVerbs.load(), EventNouns.load(), Topics.load(), factuality, cues, forms);
  }
}
