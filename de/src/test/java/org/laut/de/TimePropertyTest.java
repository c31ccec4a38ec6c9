package org.laut.de;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.laut.report.TimeExpression;
import org.laut.text.Document;
import org.laut.time.TimeValue;

/// Reads sentences put together from words of time at random.
class TimePropertyTest {
  private static final int TEXTS = 400;
  private static final int LONGEST = 120;
  private static final List<String> OTHERS =
      List.of(
          "1.",
          "31.",
          "18.",
          "Uhr",
          "20.30",
          "10-18",
          "9.30/12.30",
          "2007/08",
          "1170-1230",
          "1999",
          "2024",
          "0000er",
          "90er",
          "1990er-Jahre",
          "24-stündig",
          "zweijährige",
          "Haft",
          "um",
          "am",
          "im",
          "in",
          "vor",
          "nach",
          "bis",
          "zum",
          "seit",
          "der",
          "die",
          "den",
          "und",
          ",",
          ".",
          "(",
          ")",
          ":",
          "war",
          "wird",
          "sagte",
          "geplante",
          "kommt",
          "hatte",
          "begonnen",
          "99999999999",
          "3,5",
          "9999",
          "1000",
          "01.01.0001",
          "29.2.",
          "29. Februar",
          "2024-02-30",
          "halb",
          "acht",
          "v. Chr.",
          "Jahrhundert",
          "Nacht",
          "zu",
          "später",
          "zuvor",
          "darauf",
          "lang",
          "dreimal");

  @Test
  void every_text_is_read_and_every_value_can_be_read_back() throws IOException {
    GermanPack pack = new GermanPack();
    List<String> words = words();
    List<@Nullable LocalDate> days =
        Arrays.asList(
            null,
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(1000, 1, 1),
            LocalDate.of(1, 1, 1),
            LocalDate.MAX,
            LocalDate.MIN);
    Random random = new Random(42);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(words, random);
      Document document = Document.of(text).published(days.get(i % days.size()));
      check(text, pack.read(document).times());
    }
  }

  private static void check(String text, List<TimeExpression> times) {
    int behind = 0;
    for (TimeExpression time : times) {
      assertThat(time.span().start()).as(text).isGreaterThanOrEqualTo(behind);
      assertThat(time.span().end()).as(text).isLessThanOrEqualTo(text.length());
      behind = time.span().end();
      String value = time.value().timex3();
      assertThat(TimeValue.parse(value).timex3()).as(text).isEqualTo(value);
    }
  }

  private static String text(List<String> words, Random random) {
    StringBuilder text = new StringBuilder("Der Rat sagt, dass ");
    int length = random.nextInt(LONGEST);
    for (int i = 0; i < length; i++) {
      String word = words.get(random.nextInt(words.size()));
      boolean capital = random.nextBoolean();
      text.append(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word.charAt(0));
      text.append(word, 1, word.length()).append(random.nextInt(30) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  /// Every word of the lexicons, those of the list above several times.
  private static List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    Path folder = Path.of("src/main/resources/org/laut/de/time");
    try (var files = Files.newDirectoryStream(folder, "*.tsv")) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("#")) {
            words.add(line.substring(0, line.indexOf('\t')));
          }
        }
      }
    }
    words.sort(null);
    for (int i = 0; i < 10; i++) {
      words.addAll(OTHERS);
    }
    return words;
  }
}
