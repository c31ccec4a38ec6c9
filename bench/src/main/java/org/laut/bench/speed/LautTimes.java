package org.laut.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.laut.de.clause.Unit;
import org.laut.de.clause.Units;
import org.laut.de.morph.Lexicon;
import org.laut.de.tag.PerceptronTagger;
import org.laut.de.tag.TagRepair;
import org.laut.de.tag.TaggedText;
import org.laut.de.time.TimeFinder;
import org.laut.de.token.GermanTokenizer;
import org.laut.text.Tokenized;

/// Laut's time expressions: alone, and with everything that they need.
final class LautTimes {
  private final GermanTokenizer tokenizer = new GermanTokenizer();
  private final PerceptronTagger tagger = PerceptronTagger.load(Lexicon.load());
  private final TimeFinder finder = TimeFinder.load();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final LocalDate published;
  private final List<String> articles;
  private final List<Prepared> prepared;
  private int times;

  LautTimes(LocalDate published, List<String> articles) {
    this.published = published;
    this.articles = articles;
    this.prepared = articles.stream().map(this::prepare).toList();
  }

  /// A text with what stands before its times in the reading.
  private record Prepared(TaggedText text, List<Unit> units) {}

  private Prepared prepare(String article) {
    Tokenized tokens = tokenizer.tokenize(article);
    TaggedText text = new TaggedText(tokens, TagRepair.repair(tagger.tag(tokens)));
    return new Prepared(text, Units.of(text));
  }

  /// Processor time of one pass over all articles, tokens, tags and clauses given; in seconds, the
  /// mean of so many.
  double alone(int passes) {
    long start = threads.getCurrentThreadCpuTime();
    for (int pass = 0; pass < passes; pass++) {
      find(prepared);
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9 / passes;
  }

  /// The same from the characters on.
  double fromCharacters(int passes) {
    long start = threads.getCurrentThreadCpuTime();
    for (int pass = 0; pass < passes; pass++) {
      List<Prepared> read = new ArrayList<>(articles.size());
      articles.forEach(article -> read.add(prepare(article)));
      find(read);
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9 / passes;
  }

  private void find(List<Prepared> texts) {
    int found = 0;
    for (Prepared text : texts) {
      found += finder.find(text.text(), text.units(), published).size();
    }
    times = found;
  }

  /// Number of times found in the last pass.
  int times() {
    return times;
  }
}
