package org.laut.de.trigger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.ClauseWords;
import org.laut.de.clause.Unit;
import org.laut.de.clause.VerbGroup;
import org.laut.de.tag.TaggedText;
import org.laut.report.Derivation;
import org.laut.report.EventType;

/// Reads what the verb of a clause has to do with events.
final class VerbTriggers {
  private static final List<Slot> SUBJECT = List.of(Slot.Role.SUBJECT);
  private static final List<Slot> OBJECT = List.of(Slot.Role.OBJECT);

  private final TaggedText text;
  private final EventVerbs verbs;

  VerbTriggers(TaggedText text, EventVerbs verbs) {
    this.text = text;
    this.verbs = verbs;
  }

  /// The use of the clause's verb that fits the words about it; null if none is listed.
  @Nullable EventVerb use(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb == null) {
      return null;
    }
    for (EventVerb use : verbs.of(verb.lemma())) {
      if (all(use.with(), clause)) {
        return use;
      }
    }
    return null;
  }

  private boolean all(List<String> words, Clause clause) {
    for (String word : words) {
      if (find(clause, word) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The trigger of a verb in this use.
  ///
  /// @param subject index of the head of its subject, which is no part of it; -1 if none
  Trigger listed(
      Unit unit, Clause clause, VerbGroup verb, EventVerb use, EventType type, int subject) {
    List<Integer> tokens = tokens(verb);
    for (String word : use.with()) {
      int at = find(clause, word);
      if (!tokens.contains(at) && at != subject && !word.equals("sich")) {
        tokens.add(at);
      }
    }
    tokens.sort(null);
    String file = use.with().isEmpty() ? "verbs.tsv" : "verb-phrases.tsv";
    String entry = String.join(" ", use.with()) + (use.with().isEmpty() ? "" : " ") + use.lemma();
    return new Trigger(
        Trigger.Kind.VERB,
        unit,
        clause,
        verb.main(),
        tokens,
        verb.lemma(),
        type,
        use.mode(),
        use.actor(),
        use.recipient(),
        true,
        Trigger.Ground.WORD,
        "event.verb",
        new Derivation.Lexicon(file, entry, text.span(verb.main(), verb.main() + 1)));
  }

  /// The trigger of a verb that no lexicon lists.
  Trigger unlisted(Unit unit, Clause clause, VerbGroup verb, EventType type) {
    return new Trigger(
        Trigger.Kind.VERB,
        unit,
        clause,
        verb.main(),
        tokens(verb),
        verb.lemma(),
        type,
        null,
        SUBJECT,
        OBJECT,
        true,
        Trigger.Ground.WORD,
        "event.verb.unlisted",
        null);
  }

  private static List<Integer> tokens(VerbGroup verb) {
    List<Integer> tokens = new ArrayList<>();
    tokens.add(verb.main());
    if (verb.particle() >= 0) {
      tokens.add(verb.particle());
    }
    return tokens;
  }

  private int find(Clause clause, String word) {
    return ClauseWords.find(text, clause, word);
  }
}
