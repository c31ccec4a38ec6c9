package org.laut.de.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.cue.CueVerb;
import org.laut.de.cue.Frame;
import org.laut.de.phrase.NounPhrase;

/// A clause whose verb may attribute, with who stands in it.
///
/// @param uses the uses of the verb that fit its clause, never empty
/// @param speaker null if the clause names none
/// @param subject the phrase in the nominative; null if there is none. In the passive it is the
///   gist
/// @param hands channels and relays in the order of the text
/// @param origin whom the speaker refers to ("unter Berufung auf"); null if nobody
/// @param cue the tokens that attribute
record VerbFrame(
    Clause clause,
    VerbGroup verb,
    List<CueVerb> uses,
    @Nullable Mention speaker,
    @Nullable NounPhrase subject,
    @Nullable Mention addressee,
    List<Hand> hands,
    @Nullable Mention origin,
    List<Integer> cue) {
  VerbFrame {
    uses = List.copyOf(uses);
    hands = List.copyOf(hands);
    cue = List.copyOf(cue);
  }

  /// True if the clause says who quotes but not who is quoted: "..., zitiert der Bote".
  boolean quotesOn() {
    return verb.lemma().equals("zitieren") && !verb.passive() && origin == null && speaker != null;
  }

  /// The first use that takes this kind of content; null if none does.
  @Nullable CueVerb taking(Frame frame) {
    for (CueVerb use : uses) {
      if (use.frames().contains(frame)) {
        return use;
      }
    }
    return null;
  }
}
