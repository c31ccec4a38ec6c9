package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Link;

/// Reads "zitieren": whose words are quoted, and who quotes them.
///
/// Active, the object is the origin and the subject relays ("zitiert der Bote den Wirt"); passive,
/// the subject is the origin and agent and outlets relay ("wird im Boten zitiert").
final class Citing {
  private static final String VERB = "zitieren";

  private final TaggedText text;
  private final Mentions mentions;

  Citing(Passage passage, Mentions mentions) {
    this.text = passage.text();
    this.mentions = mentions;
  }

  /// True if the verb with this infinitive quotes somebody else.
  static boolean cites(String lemma) {
    return lemma.equals(VERB);
  }

  /// Whose words an active clause quotes; null if it names nobody.
  @Nullable Mention quoted(Clause clause, List<NounPhrase> phrases, @Nullable NounPhrase subject) {
    for (NounPhrase phrase : phrases) {
      boolean free = subject == null || phrase.first() != subject.first();
      if (free
          && phrase.accusative()
          && text.tag(phrase.head()) != Tag.PRF
          && !TimeNouns.has(text.word(phrase.head()).lemma())) {
        return mentions.whole(phrase, clause.end());
      }
    }
    return null;
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
