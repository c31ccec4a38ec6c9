package org.laut.de.cue;

import java.util.List;
import java.util.Set;
import org.laut.report.Act;
import org.laut.report.Stance;

/// A verb that attributes, in one of its uses.
///
/// A verb with its own reflexive pronoun attributes only in a use that lists "sich": "befand" says
/// something, "befand sich" does not.
///
/// @param lemma the infinitive, with the particle in front: "mitteilen"
/// @param with words that have to stand in the same clause, lower-cased as they are written there
///   ("zum", "ausdruck"). "sich" stands for every reflexive pronoun; a word of the correlate
///   ("davon") for itself only. Empty for a verb that does without
/// @param frames where OBJECT is missing, an accusative object is the person spoken to. Empty for
///   words with which the verb attributes nothing: "forderte Menschenleben", "zeigt sich"
/// @param prepositions lower-cased. With PREPOSITION they govern the gist; with OBJECT and without
///   PREPOSITION they begin a complement that belongs to the content ("bezeichnete den Plan als
///   falsch"), and the use needs one of them. With DASS, OB, W and ZU the correlate (davor, darauf)
///   may stand in the frame. Under a speaker of VON they govern the speaker instead
/// @param reliability of OBJECT, DATIVE and PREPOSITION; of the clauses where it has neither
public record CueVerb(
    String lemma,
    List<String> with,
    Act act,
    Stance stance,
    Set<Frame> frames,
    Set<String> prepositions,
    Speaker speaker,
    Reliability reliability) {
  public CueVerb {
    with = List.copyOf(with);
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }

  /// Where the speaker stands in the active clause.
  public enum Speaker {
    /// "X sagte".
    SUBJECT,
    /// After the verb's prepositions: "erfuhr von X", "verlautete aus X"; in the dative if it has
    /// none: "ist dem Brief zu entnehmen".
    VON,
    /// Nowhere: "es hieß".
    NONE
  }
}
