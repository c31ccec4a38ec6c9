package org.laut.de.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.laut.de.argument.Argument;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Trigger;
import org.laut.report.Amount;

/// Finds the numbers that belong to an event: dead, injured, sums.
final class Amounts {
  private static final Set<String> MONEY =
      Set.of("euro", "dollar", "franken", "pfund", "rubel", "yen", "yuan", "kronen", "us-dollar");

  private static final List<String> DEAD = List.of("tote", "todesopfer", "leiche", "getötete");
  private static final List<String> INJURED = List.of("verletzte", "verwundete", "verletzter");
  private static final List<String> MISSING = List.of("vermisste", "vermisster");

  private final TaggedText text;

  Amounts(TaggedText text) {
    this.text = text;
  }

  /// The amounts among what stands about the word of an event, its own phrase included.
  List<Amount> among(Trigger trigger, List<Argument> around) {
    List<Amount> found = new ArrayList<>();
    for (Argument argument : around) {
      amount(trigger, argument, found);
    }
    return found;
  }

  private void amount(Trigger trigger, Argument argument, List<Amount> found) {
    for (int i = argument.first(); i < argument.end(); i++) {
      double number = text.tag(i) == Tag.CARD ? Numbers.of(text.form(i)) : Double.NaN;
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
        found.add(new Amount(kind, number * factor, text.span(argument.first(), noun + 1)));
        return;
      }
    }
  }

  private Amount.Kind kind(Trigger trigger, Argument argument, int noun) {
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
    boolean head = noun == argument.head();
    return switch (trigger.type()) {
      case DEATH -> head ? Amount.Kind.DEAD : Amount.Kind.OTHER;
      default -> Amount.Kind.OTHER;
    };
  }

  private static boolean endsWithAny(String lemma, List<String> endings) {
    return endings.stream().anyMatch(lemma::endsWith);
  }
}
