package org.laut.de.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Argument;
import org.laut.de.argument.Argument.Role;
import org.laut.de.argument.Arguments;
import org.laut.de.argument.TimeNouns;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.entity.Entities;
import org.laut.de.entity.Resolution;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Attributes;
import org.laut.de.trigger.EventNoun;
import org.laut.de.trigger.EventNouns;
import org.laut.de.trigger.Slot;
import org.laut.de.trigger.Trigger;
import org.laut.de.trigger.TriggerLexicons;
import org.laut.report.Participant;
import org.laut.text.Span;

/// Finds who takes part in an event, by the slots of its word.
final class Participants {
  private final TaggedText text;
  private final Phrases phrases;
  private final Entities entities;
  private final Arguments arguments;
  private final Controllers controllers;
  private final Vouching vouching;
  private final Attributes attributes;
  private final EventNouns nouns;

  Participants(
      TaggedText text,
      Phrases phrases,
      Entities entities,
      Arguments arguments,
      Vouching vouching,
      TriggerLexicons lexicons) {
    this.nouns = lexicons.nouns();
    this.vouching = vouching;
    this.attributes = new Attributes(text, phrases);
    this.text = text;
    this.phrases = phrases;
    this.entities = entities;
    this.arguments = arguments;
    this.controllers = new Controllers(text, phrases, entities, arguments, lexicons.cues());
  }

  /// Everything that stands about the word of an event, as if it were active.
  List<Argument> around(Trigger trigger) {
    return switch (trigger.kind()) {
      case VERB -> aroundVerb(trigger);
      case NOUN -> aroundNoun(trigger);
      case PARTICIPLE -> aroundParticiple(trigger);
    };
  }

  /// Those to whom it is done, or with whom: beside a noun also the dative of the verb that carries
  /// it, "stattete dem Hof einen Besuch ab"; the object of a verb where its slots stay empty.
  List<Participant> recipients(Trigger trigger, List<Argument> around) {
    List<Slot> slots = new ArrayList<>(trigger.recipient());
    if (trigger.ground() == Trigger.Ground.CARRIED) {
      slots.add(Slot.Role.DATIVE);
    }
    List<Participant> found = in(slots, around);
    boolean object =
        trigger.kind() == Trigger.Kind.VERB && !trigger.actor().contains(Slot.Role.OBJECT);
    return found.isEmpty() && object ? in(List.of(Slot.Role.OBJECT), around) : found;
  }

  /// Those of the arguments that fill one of the slots.
  List<Participant> in(List<Slot> slots, List<Argument> around) {
    List<Participant> found = new ArrayList<>();
    for (Slot slot : slots) {
      for (Argument argument : around) {
        if (fills(argument, slot)) {
          Participant participant = participant(argument);
          if (participant != null && !found.contains(participant)) {
            found.add(participant);
          }
        }
      }
    }
    return found;
  }

  /// The front of a compound or an adjective is not read: it fills no slot.
  private static boolean fills(Argument argument, Slot slot) {
    return switch (slot) {
      case Slot.Role role ->
          switch (role) {
            case SUBJECT -> argument.role() == Role.SUBJECT;
            case OBJECT -> argument.role() == Role.OBJECT;
            case DATIVE -> argument.role() == Role.DATIVE;
            case GENITIVE -> argument.role() == Role.GENITIVE;
            case POSSESSIVE -> argument.role() == Role.POSSESSIVE;
            case MODIFIER -> false;
          };
      case Slot.Preposition preposition -> argument.under(preposition.word());
    };
  }

  private List<Argument> aroundVerb(Trigger trigger) {
    VerbGroup verb = trigger.clause().verb();
    List<Argument> found = new ArrayList<>();
    boolean shared = controllers.shared(trigger.unit(), trigger.clause());
    boolean subject = false;
    List<Argument> own =
        shared ? arguments.withoutSubject(trigger.clause()) : arguments.of(trigger.clause());
    for (Argument argument : own) {
      boolean word = trigger.tokens().contains(argument.head());
      if (argument.role() == Role.TEMPORAL
          || word && !controllers.someone(argument)
          || vouching.vouches(argument.head(), trigger.head())) {
        continue;
      }
      subject |= argument.role() == Role.SUBJECT;
      found.add(argument);
    }
    Argument meant =
        trigger.clause().kind() == Clause.Kind.RELATIVE
            ? controllers.relative(trigger.unit(), trigger.clause(), subject)
            : subject ? null : controllers.subject(trigger.unit(), trigger.clause());
    if (meant != null) {
      found.addFirst(meant);
    }
    boolean passive = verb != null && passive(verb, trigger, found);
    return passive ? found.stream().map(Participants::active).toList() : found;
  }

  /// "wurde zerstört", "ist zerstört"; not "ist gekommen".
  private boolean passive(VerbGroup verb, Trigger trigger, List<Argument> around) {
    if (!text.tag(trigger.head()).participle()) {
      return false;
    }
    boolean state =
        verb.auxiliary().equals("sein")
            && trigger.entry() != null
            && trigger.recipient().contains(Slot.Role.OBJECT)
            && around.stream().noneMatch(a -> a.role() == Role.OBJECT);
    return verb.passive() || state;
  }

  /// The argument as it would hang in the active clause.
  private static Argument active(Argument argument) {
    Role role =
        switch (argument.role()) {
          case SUBJECT -> Role.OBJECT;
          case PREPOSITION ->
              argument.preposition().equals("von") || argument.preposition().equals("durch")
                  ? Role.SUBJECT
                  : Role.PREPOSITION;
          default -> argument.role();
        };
    return new Argument(
        role, argument.preposition(), argument.phrase(), argument.first(), argument.end());
  }

  private List<Argument> aroundNoun(Trigger trigger) {
    NounPhrase phrase = phrases.covering(trigger.head());
    if (phrase == null) {
      return List.of();
    }
    Clause clause = trigger.clause();
    List<Argument> found =
        new ArrayList<>(arguments.of(phrase, clause.runEnd(phrase.first(), phrase.end())));
    List<Argument> beside = arguments.of(clause);
    boolean governed = beside.stream().anyMatch(a -> a.head() == trigger.head());
    for (Argument argument : beside) {
      boolean own = found.stream().anyMatch(a -> a.head() == argument.head());
      boolean carried = trigger.ground() == Trigger.Ground.CARRIED && !subject(beside, trigger);
      if (governed && carried && !own && argument.role() == Role.PREPOSITION) {
        found.add(argument);
      }
      boolean asked = argument.equals(controllers.asked(trigger));
      if (asked || carried && argument.role() == Role.SUBJECT && somebody(argument)) {
        found.addFirst(possessive(argument));
      } else if (carried && argument.role() == Role.DATIVE) {
        found.add(argument);
      }
    }
    return found;
  }

  private static boolean subject(List<Argument> beside, Trigger trigger) {
    return beside.stream().anyMatch(a -> a.role() == Role.SUBJECT && a.head() == trigger.head());
  }

  /// Not "die Festnahme löste Proteste aus".
  private boolean somebody(Argument argument) {
    EventNoun event =
        text.tag(argument.head()) == Tag.NN ? nouns.find(text.word(argument.head()).lemma()) : null;
    return event == null || event.type() == null;
  }

  /// The subject of "führt Gespräche" as if the noun had it: "seine Gespräche".
  private static Argument possessive(Argument subject) {
    return new Argument(Role.POSSESSIVE, "", subject.phrase(), subject.first(), subject.end());
  }

  private List<Argument> aroundParticiple(Trigger trigger) {
    NounPhrase phrase = phrases.covering(trigger.head());
    if (phrase == null) {
      return List.of();
    }
    Role role = trigger.recipient().contains(Slot.Role.OBJECT) ? Role.OBJECT : Role.SUBJECT;
    List<Argument> found = new ArrayList<>();
    int end = phrases.attributes(phrase, trigger.clause().runEnd(phrase.first(), phrase.end()));
    found.add(new Argument(role, "", phrase, phrase.first(), Math.max(end, phrase.end())));
    return found;
  }

  /// The phrase as it is told to readers; null for what is nobody: "es", "man", a time.
  @Nullable Participant participant(Argument argument) {
    int head = argument.head();
    if (text.is(head, "es") || text.is(head, "nichts") || text.tag(head) == Tag.PRF) {
      return null;
    }
    if (TimeNouns.has(text.word(head).lemma())) {
      return null;
    }
    if (speaker(head)) {
      return vouching.speaker(head);
    }
    Resolution who = entities.resolve(argument.first(), argument.end(), head);
    Span antecedent = who.antecedent();
    boolean pronoun = argument.phrase().pronoun() || text.tag(head) == Tag.PPOSAT;
    Span span =
        pronoun && antecedent != null ? antecedent : text.span(first(argument), argument.end());
    return new Participant(span, who.entity());
  }

  /// Index of the first token, with what is pushed in behind the article.
  private int first(Argument argument) {
    int first = attributes.first(argument.phrase());
    return first < argument.phrase().first() ? first : argument.first();
  }

  /// "Ich", "man" and "wir" are whoever speaks.
  private boolean speaker(int head) {
    return switch (text.form(head).toLowerCase(Locale.GERMAN)) {
      case "ich", "mir", "mich", "wir", "uns", "man" -> true;
      default -> false;
    };
  }
}
