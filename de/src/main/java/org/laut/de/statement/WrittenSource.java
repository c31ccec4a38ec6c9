package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.morph.Agreement;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Prepositions;
import org.laut.report.Link;
import org.laut.report.SourceKind;

/// Whose word a frame gives that names nobody as speaker: the author of the document or the paper
/// in which it stands, else that itself.
///
/// "In dem Bericht des Amts heißt es", "auf der Webseite wird gefordert", "der Brief lautete".
///
/// @param hands all hands of the frame, the document of an author among them
record WrittenSource(Mention speaker, List<Hand> hands) {
  private static final Set<String> PLACES = Set.of("in", "auf", "aus", "bei");

  /// @param phrases of the frame, in the order of the text
  /// @param hands what the frame names beside the speaker
  static @Nullable WrittenSource in(
      Mentions mentions,
      Clause clause,
      List<NounPhrase> phrases,
      List<Hand> hands,
      Passage passage) {
    for (NounPhrase phrase : phrases) {
      if (phrase.preposition() >= 0
          && PLACES.contains(Prepositions.plain(passage.text().form(phrase.preposition())))
          && Agreement.has(phrase.agreement(), Agreement.DAT)
          && written(mentions.kind(phrase))) {
        return of(mentions, phrase, clause.runEnd(phrase.first(), phrase.end()), hands);
      }
    }
    return null;
  }

  /// The source behind the phrase of a document, null if the phrase is none.
  static @Nullable WrittenSource of(
      Mentions mentions, NounPhrase phrase, int limit, List<Hand> hands) {
    Mention owner = mentions.owner(phrase, limit);
    List<Hand> others = new ArrayList<>();
    for (Hand hand : hands) {
      boolean same =
          hand.mention().has(phrase.head()) || owner != null && hand.mention().has(owner.head());
      if (!same) {
        others.add(hand);
      }
    }
    if (owner == null || !speaks(mentions.kind(owner))) {
      return written(mentions.kind(phrase))
          ? new WrittenSource(mentions.narrow(phrase, limit), others)
          : null;
    }
    if (written(mentions.kind(phrase))) {
      others.addFirst(new Hand(Link.Role.CHANNEL, mentions.bare(phrase)));
    }
    return new WrittenSource(owner, others);
  }

  private static boolean written(SourceKind kind) {
    return switch (kind) {
      case DOCUMENT, MEDIUM, AGENCY, UNNAMED -> true;
      case PERSON, OFFICIAL, ORGANISATION, GROUP, UNSTATED -> false;
    };
  }

  private static boolean speaks(SourceKind kind) {
    return kind != SourceKind.UNSTATED && kind != SourceKind.DOCUMENT;
  }
}
