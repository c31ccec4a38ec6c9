package org.laut.bench.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.laut.bench.grammar.Composer;
import org.laut.bench.grammar.Grammar;
import org.laut.bench.grammar.Kept;

/// Writes articles about the facts of one story.
final class Newsroom {
  private static final int SHORTEST = 62;
  private static final int MORE = 90;
  private static final String ROUTINE = "-sentence";
  private static final int SENTENCES = 40;

  private final Composer composer;
  private final Random random;
  private final Kept story = new Kept();
  private final String topic;
  private final boolean routine;
  private final List<Fact> facts;
  private final String background;

  Newsroom(Grammar grammar, Composer composer, Random random) {
    this.composer = composer;
    this.random = random;
    topic = composer.compose("topic", story, new Kept());
    routine = grammar.has(topic + ROUTINE);
    facts = symbols(grammar).stream().map(symbol -> new Fact(symbol, new Kept())).toList();
    background = routine ? "" : word("background", new Kept());
  }

  private List<String> symbols(Grammar grammar) {
    if (routine) {
      return Collections.nCopies(SENTENCES, topic + ROUTINE);
    }
    List<String> symbols = new ArrayList<>(grammar.beginning("all-fact-"));
    Collections.shuffle(symbols, random);
    symbols.addAll(0, grammar.beginning(topic + "-fact-"));
    return symbols;
  }

  /// True for what is sent every day: weather, stock prices.
  boolean routine() {
    return routine;
  }

  private String word(String part, Kept fact) {
    return composer.compose(topic + '-' + part, story, fact);
  }

  /// A text for a symbol of the grammar that is the same for every topic.
  String say(String symbol) {
    return composer.compose(symbol, story, new Kept());
  }

  /// Makes the slots know which item is meant.
  void about(String agency, String title) {
    story.put("Agentur", agency);
    story.put("Titel", title);
  }

  String title() {
    return word("title", new Kept());
  }

  /// An article about some of the facts.
  Article report() {
    List<Fact> chosen = new ArrayList<>();
    List<Fact> last = new ArrayList<>();
    for (Fact fact : facts) {
      (random.nextInt(5) > 0 ? chosen : last).add(fact);
    }
    if (random.nextBoolean() && !chosen.isEmpty()) {
      Collections.swap(chosen, 0, random.nextInt(chosen.size()));
    }
    chosen.addAll(last);
    return write(chosen, SHORTEST + random.nextInt(MORE), List.of());
  }

  /// An article that ends on the paragraph that every follow-up has.
  Article followUp() {
    Article report = report();
    if (routine) {
      return report;
    }
    List<List<String>> paragraphs = new ArrayList<>(report.paragraphs());
    paragraphs.add(List.of(background));
    return new Article(report.title(), report.facts(), paragraphs);
  }

  /// The same facts in other words.
  Article rewritten(Article article, boolean credited) {
    List<String> credit = credited ? List.of(say("credit")) : List.of();
    Set<Fact> chosen = new LinkedHashSet<>(article.facts());
    chosen.addAll(facts);
    return write(List.copyOf(chosen), Math.max(SHORTEST, article.words() - 10), credit);
  }

  /// The article with a number changed.
  Article corrected(Article article) {
    return article.corrected(say("correction-title"), say("correction-lead"));
  }

  /// The notice that the item it is about is not to be used.
  Article withdrawal() {
    String text = say("withdrawal");
    return new Article(say("withdrawal-title"), List.of(), List.of(List.of(text)));
  }

  private Article write(List<Fact> chosen, int words, List<String> behindLead) {
    List<String> sentences = new ArrayList<>();
    sentences.add(word("lead", new Kept()));
    sentences.addAll(behindLead);
    List<Fact> told = new ArrayList<>();
    int length = sentences.stream().mapToInt(Article::words).sum();
    for (Fact fact : chosen) {
      if (length < words) {
        String sentence = composer.compose(fact.symbol(), story, fact.kept());
        sentences.add(sentence);
        told.add(fact);
        length += Article.words(sentence);
      }
    }
    return new Article(title(), told, paragraphs(sentences));
  }

  private List<List<String>> paragraphs(List<String> sentences) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (int at = 0; at < sentences.size(); ) {
      int end = Math.min(sentences.size(), at + 2 + random.nextInt(2));
      paragraphs.add(List.copyOf(sentences.subList(at, end)));
      at = end;
    }
    return paragraphs;
  }
}
