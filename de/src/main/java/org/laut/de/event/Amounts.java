package org.laut.de.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Argument;
import org.laut.de.argument.Argument.Role;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Trigger;
import org.laut.report.Amount;
import org.laut.report.SourceKind;

/// Finds the numbers that belong to an event: dead, injured, sums.
final class Amounts {
  private static final Set<String> MONEY =
      Set.of("euro", "dollar", "franken", "pfund", "rubel", "yen", "yuan", "kronen", "us-dollar");

  private static final List<String> DEAD = List.of("tote", "todesopfer", "leiche", "getötete");
  private static final List<String> INJURED = List.of("verletzte", "verwundete", "verletzter");
  private static final List<String> MISSING = List.of("vermisste", "vermisster");

  private final TaggedText text;
  private final Phrases phrases;
  private final Entities entities;
  private final BitSet times;

  /// @param times the tokens of time expressions, whose numbers count nothing
  Amounts(TaggedText text, Phrases phrases, Entities entities, BitSet times) {
    this.text = text;
    this.phrases = phrases;
    this.entities = entities;
    this.times = times;
  }

  /// The amounts among what stands about the word of an event, its own phrase included.
  List<Amount> among(Trigger trigger, List<Argument> around) {
    List<Amount> found = new ArrayList<>();
    NounPhrase own = trigger.kind() == Trigger.Kind.NOUN ? phrases.covering(trigger.head()) : null;
    if (own != null) {
      amount(trigger, new Argument(Role.OBJECT, "", own, own.first(), own.end()), found);
    }
    for (Argument argument : around) {
      amount(trigger, argument, found);
    }
    return found;
  }

  private void amount(Trigger trigger, Argument argument, List<Amount> found) {
    for (int i = argument.first(); i < argument.end(); i++) {
      boolean counts = text.tag(i) == Tag.CARD && !times.get(i);
      double number = counts ? Numbers.of(text.form(i)) : Double.NaN;
      if (Double.isNaN(number)) {
        continue;
      }
      int next = i + 1;
      double factor = next < argument.end() ? Numbers.factor(text.form(next)) : 1;
      int noun = factor == 1 ? next : next + 1;
      while (noun < argument.end() && text.tag(noun) == Tag.ADJA) {
        noun++;
      }
      if (noun < argument.end() && text.tag(noun) == Tag.NN) {
        Amount.Kind kind = kind(trigger, argument, noun);
        if (kind != null) {
          found.add(new Amount(kind, number * factor, text.span(argument.first(), noun + 1)));
        }
        return;
      }
    }
  }

  private Amount.@Nullable Kind kind(Trigger trigger, Argument argument, int noun) {
    String lemma = text.word(noun).lemma().toLowerCase(Locale.GERMAN);
    if (MONEY.contains(lemma)) {
      return Amount.Kind.MONEY;
    }
    if (endsWithAny(lemma, DEAD)) {
      return Amount.Kind.DEAD;
    }
    if (endsWithAny(lemma, INJURED)) {
      return Amount.Kind.INJURED;
    }
    if (endsWithAny(lemma, MISSING)) {
      return Amount.Kind.MISSING;
    }
    if (noun != argument.head()) {
      return null;
    }
    return switch (trigger.type()) {
      case DEATH -> Amount.Kind.DEAD;
      case ACCIDENT, ASSAULT, DISASTER ->
          trigger.lemma().endsWith("verletzen") ? Amount.Kind.INJURED : null;
      default -> takesPart(argument) && someone(argument) ? Amount.Kind.PEOPLE : null;
    };
  }

  /// Not "durch drei Dörfer".
  private static boolean takesPart(Argument argument) {
    return argument.role() != Role.PREPOSITION || argument.under("mit") || argument.under("von");
  }

  private boolean someone(Argument argument) {
    SourceKind kind = entities.resolve(argument.first(), argument.end(), argument.head()).kind();
    return entities.source(argument.first(), argument.end(), argument.head())
        && (kind == SourceKind.PERSON || kind == SourceKind.GROUP);
  }

  private static boolean endsWithAny(String lemma, List<String> endings) {
    return endings.stream().anyMatch(lemma::endsWith);
  }
}
