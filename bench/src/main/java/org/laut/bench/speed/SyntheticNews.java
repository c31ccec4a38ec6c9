package org.laut.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Made-up German news copy from a small grammar; the same seed gives the same articles.
///
/// The grammar is `news.grammar`; its head says how to read it.
final class SyntheticNews {
  /// The day on which all of it was published.
  static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 18);

  private static final String GRAMMAR = "news.grammar";
  private static final String PARAGRAPH = " / ";

  private final Map<String, List<String>> alternatives = read();
  private final Map<String, String> kept = new HashMap<>();
  private final Random random;

  SyntheticNews(long seed) {
    random = new Random(seed);
  }

  /// The next article, about 2,000 characters.
  String article() {
    kept.clear();
    StringBuilder text = new StringBuilder(4096);
    expand("article", text);
    return text.toString().replace(PARAGRAPH, "\n\n");
  }

  /// That many articles.
  List<String> articles(int count) {
    List<String> articles = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      articles.add(article());
    }
    return articles;
  }

  /// One document of at least `length` UTF-16 units, at most one article longer.
  String document(int length) {
    StringBuilder text = new StringBuilder(length + 8192);
    while (text.length() < length) {
      text.append(text.isEmpty() ? "" : "\n\n").append(article());
    }
    return text.toString();
  }

  private void expand(String symbol, StringBuilder out) {
    List<String> choices = alternatives.get(symbol);
    if (choices == null) {
      throw new IllegalStateException("no symbol " + symbol + " in " + GRAMMAR);
    }
    String choice = choices.get(random.nextInt(choices.size()));
    int at = 0;
    for (int open = choice.indexOf('{'); open >= 0; open = choice.indexOf('{', at)) {
      out.append(choice, at, open);
      int close = choice.indexOf('}', open);
      slot(choice.substring(open + 1, close), out);
      at = close + 1;
    }
    out.append(choice, at, choice.length());
  }

  private void slot(String slot, StringBuilder out) {
    boolean capital = slot.charAt(0) == '^' || sentenceEnds(out);
    String symbol = slot.charAt(0) == '^' ? slot.substring(1) : slot;
    int start = out.length();
    if (Character.isUpperCase(symbol.charAt(0))) {
      String known = kept.get(symbol);
      if (known == null) {
        expand(symbol, out);
        kept.put(symbol, out.substring(start));
      } else {
        out.append(known);
      }
    } else {
      expand(symbol, out);
    }
    if (capital) {
      out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
    }
  }

  private static boolean sentenceEnds(StringBuilder out) {
    String end = out.substring(Math.max(0, out.length() - PARAGRAPH.length()));
    return end.isEmpty() || end.endsWith(". ") || end.equals(PARAGRAPH);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> alternatives = new HashMap<>();
    for (String line : lines()) {
      int sign = line.indexOf(" = ");
      if (!line.startsWith("#") && sign > 0) {
        alternatives
            .computeIfAbsent(line.substring(0, sign), symbol -> new ArrayList<>())
            .addAll(List.of(line.substring(sign + 3).split(" \\| ", -1)));
      }
    }
    return alternatives;
  }

  private static List<String> lines() {
    InputStream grammar = SyntheticNews.class.getResourceAsStream(GRAMMAR);
    if (grammar == null) {
      throw new IllegalStateException("missing resource: " + GRAMMAR);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(grammar, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
