package org.laut.de.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.cue.CueNoun;
import org.laut.de.cue.NounUse;
import org.laut.de.phrase.NounPhrase;
import org.laut.report.Link;
import org.laut.report.SourceKind;

/// Tells whose word a phrase of attribution gives: the owner of a noun of saying, the author of a
/// document with the document as channel, or the phrase itself.
final class Authors {
  private final Passage passage;
  private final Mentions mentions;

  Authors(Passage passage, Mentions mentions) {
    this.passage = passage;
    this.mentions = mentions;
  }

  /// A source with its document.
  record Attribution(Mention mention, List<Hand> hands) {}

  /// @param limit index behind the clause or run of the phrase
  Attribution of(NounPhrase phrase, int limit) {
    CueNoun noun = noun(phrase);
    Mention whole = mentions.whole(phrase, limit);
    if (noun == null && mentions.kind(phrase) != SourceKind.DOCUMENT) {
      return new Attribution(whole, List.of());
    }
    boolean document = noun == null || noun.uses().contains(NounUse.DOCUMENT);
    Mention owner = mentions.owner(phrase, limit);
    if (owner == null && document && mentions.issuer(phrase) != null) {
      owner = mentions.issuer(phrase);
    }
    if (owner == null) {
      return new Attribution(document ? whole : mentions.narrow(phrase, limit), List.of());
    }
    if (document && impersonal(mentions.kind(owner))) {
      return new Attribution(whole, List.of());
    }
    List<Hand> hands =
        document ? List.of(new Hand(Link.Role.CHANNEL, mentions.bare(phrase))) : List.of();
    return new Attribution(owner, hands);
  }

  /// The noun of saying that heads a phrase, also behind a hyphen; null if it is none.
  @Nullable CueNoun noun(NounPhrase phrase) {
    String lemma = passage.text().word(phrase.head()).lemma();
    CueNoun noun = passage.cues().noun(lemma);
    int hyphen = lemma.lastIndexOf('-');
    return noun == null && hyphen > 0 ? passage.cues().noun(lemma.substring(hyphen + 1)) : noun;
  }

  private static boolean impersonal(SourceKind kind) {
    return kind == SourceKind.UNSTATED || kind == SourceKind.DOCUMENT;
  }
}
