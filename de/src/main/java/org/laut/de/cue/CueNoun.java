package org.laut.de.cue;

import java.util.Set;
import org.laut.report.Act;
import org.laut.report.Stance;

/// A noun that attributes.
///
/// @param lemma the singular; the plural where the singular does not attribute ("Worte")
/// @param prepositions those that govern the gist: "Forderung nach", "Warnung vor"; lower-cased
/// @param verbs the light verbs, as lemmas, under which it attributes as SUPPORT_VERB
public record CueNoun(
    String lemma,
    Act act,
    Stance stance,
    Set<Frame> frames,
    Set<NounUse> uses,
    Set<String> prepositions,
    Set<String> verbs) {
  public CueNoun {
    frames = Set.copyOf(frames);
    uses = Set.copyOf(uses);
    prepositions = Set.copyOf(prepositions);
    verbs = Set.copyOf(verbs);
  }
}
