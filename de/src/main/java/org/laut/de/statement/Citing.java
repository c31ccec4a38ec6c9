package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.TimeNouns;
import org.laut.de.clause.VerbGroup;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Link;
import org.laut.report.SourceKind;

/// Reads "zitieren" and "sich berufen auf": whose words are quoted, and who quotes them.
///
/// Active, the object is the origin and the subject relays ("zitiert der Bote den Wirt"); passive,
/// the subject is the origin and agent and outlets relay ("wird im Boten zitiert").
final class Citing {
  /// Verbs that quote, with the preposition behind which the quoted may stand.
  private static final Map<String, String> VERBS = Map.of("zitieren", "aus", "berufen", "auf");

  private final TaggedText text;
  private final Mentions mentions;

  Citing(Passage passage, Mentions mentions) {
    this.text = passage.text();
    this.mentions = mentions;
  }

  /// True if the verb with this infinitive quotes somebody else.
  static boolean cites(String lemma) {
    return VERBS.containsKey(lemma);
  }

  /// Whose words an active clause quotes; null if it names nobody.
  @Nullable NounPhrase quoted(
      VerbGroup verb, List<NounPhrase> phrases, @Nullable NounPhrase subject) {
    String preposition = VERBS.get(verb.lemma());
    for (NounPhrase phrase : phrases) {
      boolean free = subject == null || phrase.first() != subject.first();
      boolean governed =
          phrase.preposition() >= 0 && text.form(phrase.preposition()).equals(preposition);
      if (free
          && (phrase.accusative() || governed)
          && text.tag(phrase.head()) != Tag.PRF
          && !TimeNouns.has(text.word(phrase.head()).lemma())) {
        return phrase;
      }
    }
    return null;
  }

  /// The hands of an active clause: the report in which somebody quotes is his own and no hand.
  List<Hand> own(List<Hand> hands) {
    List<Hand> own = new ArrayList<>();
    for (Hand hand : hands) {
      if (hand.role() != Link.Role.CHANNEL
          || mentions.kind(hand.mention()) != SourceKind.DOCUMENT) {
        own.add(hand);
      }
    }
    return own;
  }

  /// The hands of a passive clause: outlets relay, but the speaker's own site stays a channel.
  List<Hand> passed(List<Hand> hands, @Nullable Mention agent) {
    List<Hand> passed = new ArrayList<>();
    for (Hand hand : hands) {
      boolean site =
          text.word(hand.mention().head()).lemma().toLowerCase(Locale.ROOT).endsWith("seite");
      boolean relays = mentions.outlet(hand.mention()) && !site;
      passed.add(relays ? new Hand(Link.Role.RELAY, hand.mention()) : hand);
    }
    if (agent != null) {
      passed.add(new Hand(Link.Role.RELAY, agent));
    }
    return passed;
  }
}
