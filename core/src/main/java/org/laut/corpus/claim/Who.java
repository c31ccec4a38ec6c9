package org.laut.corpus.claim;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.laut.corpus.Answer;
import org.laut.corpus.Archive;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.corpus.Lineage;
import org.laut.text.Term;

/// Answers who really knows it: which items of an archive report what a question asks for, and how
/// many independent origins stand behind them.
public final class Who {
  /// The most items that are looked at for one question.
  private static final int POOL = 300;

  /// From here on a passage counts as saying what was asked.
  private static final double ENOUGH = Double.parseDouble(System.getProperty("enough", "0.5"));

  private static final double BEST = 0.85;
  private static final int MOST_BEST = 12;

  /// In a passage: the least share of the words besides names.
  private static final double CORE = Double.parseDouble(System.getProperty("core", "0.3"));

  private static final Comparator<Item> BY_TIME =
      Comparator.comparing(
              (Item item) -> item.news().release().published(),
              Comparator.nullsLast(Comparator.<OffsetDateTime>naturalOrder()))
          .thenComparing(Item::ref);

  private final Archive archive;
  private final Parents parents;

  public Who(Archive archive, Parents parents) {
    this.archive = archive;
    this.parents = parents;
  }

  /// The answer to a question.
  ///
  /// @param terms the question's words, as the language pack reads them
  public Answer ask(String question, List<Term> terms, Filter filter) {
    List<Item> pool = pool(terms, filter);
    Focus focus = Focus.of(terms, archive);
    Kinds kinds = new Kinds(focus, pool);
    focus = focus.widened(best(focus, kinds, pool), archive);
    var matcher = new Matcher(focus, kinds);
    Map<String, Lineage.Relays> made = parents.of(pool);
    var outlets = new Outlets(pool);
    var kinship = new Kinship(new Places(pool));
    var retractions = new Retractions(pool);
    var voices = new Voices(outlets, kinship, made);
    var assertions = new Assertions(focus, retractions);
    var claimed = new ArrayList<Claimed>();
    for (Item item : pool) {
      claimed.addAll(voices.add(item, assertions.of(item, matches(matcher, item))));
    }
    return new Answers(outlets, kinship, retractions, made).answer(question, claimed);
  }

  private List<Item> pool(List<Term> terms, Filter filter) {
    var pool = new LinkedHashMap<String, Item>();
    archive.find(terms, filter, POOL).forEach(item -> pool.put(item.ref(), item));
    archive.tied(List.copyOf(pool.values())).stream()
        .filter(filter::admits)
        .forEach(item -> pool.putIfAbsent(item.ref(), item));
    return pool.values().stream().sorted(BY_TIME).toList();
  }

  /// The passages that meet the question best.
  private static List<Match> best(Focus focus, Kinds kinds, List<Item> pool) {
    var matcher = new Matcher(focus, kinds);
    return pool.stream()
        .flatMap(item -> matcher.match(item).stream())
        .filter(m -> m.score() >= BEST && m.core() >= CORE)
        .sorted(Comparator.comparingDouble((Match m) -> -m.score()))
        .limit(MOST_BEST)
        .toList();
  }

  private static List<Match> matches(Matcher matcher, Item item) {
    return matcher.match(item).stream()
        .filter(m -> !m.inTitle() && m.score() >= ENOUGH && m.core() >= CORE)
        .toList();
  }
}
