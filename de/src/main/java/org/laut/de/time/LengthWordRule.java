package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.Length;
import org.laut.time.LengthUnit;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// Lengths in one word: "jahrelang", "24-stündig", "ganztägig".
final class LengthWordRule implements TimeRule {
  static final String WORD = "time.length.word";
  static final String ADJECTIVE = "time.length.adjective";
  private static final int LONGEST_ENDING = 8;

  private final Numbers numbers;
  private final TimeLexicon lexicon;

  LengthWordRule(Numbers numbers, TimeLexicon lexicon) {
    this.numbers = numbers;
    this.lexicon = lexicon;
  }

  @Override
  public long signs() {
    return Signs.of(Role.LENGTHS) | Signs.ADJECTIVE;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Sense sense = scene.pieces().sense(i, Role.LENGTHS);
    if (sense != null) {
      Trace trace = scene.trace().entry(i, sense);
      TimeValue value = TimeValue.parse(sense.value());
      return List.of(Found.of(i, i + 1, TimeType.DURATION, value, WORD, trace));
    }
    return adjective(scene, i);
  }

  /// True if the form may be such an adjective.
  static boolean possible(String form) {
    int end = stem(form);
    return end > 6 && form.charAt(end - 1) == 'g' && form.charAt(end - 2) == 'i';
  }

  /// Where the ending of an adjective begins.
  private static int stem(String form) {
    int end = form.length();
    if (end > 2 && "nrsm".indexOf(form.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 2 && form.charAt(end - 1) == 'e' ? end - 1 : end;
  }

  private List<Found> adjective(Scene scene, int i) {
    String form = scene.pieces().form(i);
    if (!possible(form)) {
      return List.of();
    }
    int end = stem(form);
    for (int length = 5; length <= LONGEST_ENDING && length < end; length++) {
      for (Sense sense : lexicon.senses(form.substring(end - length, end))) {
        if (sense.role() == Role.ADJECTIVES) {
          return read(scene, i, sense, form.substring(0, end - length));
        }
      }
    }
    return List.of();
  }

  private List<Found> read(Scene scene, int i, Sense sense, String before) {
    LengthUnit unit = sense.constant(LengthUnit.class);
    Length length = length(before, unit);
    if (length == null || (unit == LengthUnit.YEAR && !stretch(scene, i))) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i, sense);
    return List.of(Found.of(i, i + 1, TimeType.DURATION, length, ADJECTIVE, trace));
  }

  private @Nullable Length length(String before, LengthUnit unit) {
    String prefix = before.endsWith("-") ? before.substring(0, before.length() - 1) : before;
    prefix = Character.toLowerCase(prefix.charAt(0)) + prefix.substring(1);
    return switch (prefix) {
      case "ganz" -> Length.of("1", unit);
      case "mehr", "viel" -> Length.of("X", unit);
      case "halb" ->
          unit == LengthUnit.HOUR
              ? Length.of("30", LengthUnit.MINUTE)
              : unit == LengthUnit.YEAR ? Length.of("6", LengthUnit.MONTH) : null;
      default -> {
        String amount = numbers.amount(prefix);
        yield amount == null ? null : Length.of(amount, unit);
      }
    };
  }

  /// True if what is measured in years is no person: "zweijährige Haft".
  private static boolean stretch(Scene scene, int i) {
    int at = i + 1;
    while (at < i + 4 && scene.tag(at) == Tag.ADJA) {
      at++;
    }
    return YearContext.heads(scene, at, Role.STRETCHES);
  }
}
