package org.laut.corpus.claim;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Answer;
import org.laut.corpus.Archive;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.corpus.Lineage;
import org.laut.corpus.family.Families;
import org.laut.text.Term;

/// Answers who really knows it: which items of an archive report what a question asks for, and how
/// many independent origins stand behind them.
public final class Who {
  /// The most items that are looked at for one question.
  private static final int POOL = 60;

  /// Of those, the ones that others may share text with.
  private static final int HEADS = 10;

  /// The most that share text with those.
  private static final int MOST_TIED = 50;

  /// From here on a passage counts as saying what was asked.
  private static final double ENOUGH = -0.2;

  /// The same where the item is made from one that does so.
  private static final double COPY = -1.2;

  /// The same where a name is missing and the other names are not those of the story.
  private static final double DOUBTFUL = 0.8;

  /// The same where a reporter on the spot writes, who tells in words of his own what the others
  /// put in the usual ones, if the passage has at least this share of the question's words.
  private static final double ON_THE_SPOT = -2.4;

  private static final double SEEN = 0.15;

  private static final Comparator<Item> BY_TIME =
      Comparator.comparing(
              (Item item) -> item.news().release().published(),
              Comparator.nullsLast(Comparator.<OffsetDateTime>naturalOrder()))
          .thenComparing(Item::ref);

  private final Archive archive;
  private final Families families;

  /// @param families who counts as one publisher or one actor
  public Who(Archive archive, Families families) {
    this.archive = archive;
    this.families = families;
  }

  /// The answer to a question.
  ///
  /// @param terms the question's words, as the language pack reads them
  public Answer ask(String question, List<Term> terms, Filter filter) {
    List<Item> pool = pool(terms, filter);
    var asked = new Asked(terms);
    Story story = Story.of(asked, pool, archive);
    Map<String, List<Match>> matches = new Matcher(asked, story, new Background(pool)).matches();
    List<Item> candidates =
        pool.stream()
            .filter(item ->
                !good(matches.get(item.ref()), COPY).isEmpty()
                    || !seen(item, matches.get(item.ref())).isEmpty())
            .toList();
    var descents = new Descents(candidates, families, archive);
    var outlets = new Outlets(pool);
    var kinship = new Kinship(new Places(candidates));
    var retractions = new Retractions(pool);
    var voices = new Voices(outlets, kinship, descents);
    var assertions = new Assertions(asked, story.weights(), retractions, outlets);
    Set<String> telling = new HashSet<>();
    for (Item item : candidates) {
      Lineage.Relays parent = descents.parent(item.ref());
      boolean copy = parent != null && telling.contains(parent.parent());
      List<Match> good = good(matches.get(item.ref()), copy ? COPY : ENOUGH);
      if (good.isEmpty() || !isOfStory(good)) {
        good = copy ? good : seen(item, matches.get(item.ref()));
      }
      if (!good.isEmpty()) {
        telling.add(item.ref());
        voices.add(item, assertions.of(item, good));
      }
    }
    return new Answers(outlets, kinship, families, retractions, descents)
        .answer(question, voices.claimed());
  }

  private static List<Match> good(@Nullable List<Match> matches, double enough) {
    return matches == null ? List.of() : matches.stream().filter(m -> m.odds() >= enough).toList();
  }

  /// What a reporter on the spot says of it.
  private static List<Match> seen(Item item, @Nullable List<Match> matches) {
    return matches == null || !new Eyewitness(item).saysSo()
        ? List.of()
        : matches.stream().filter(m -> m.odds() >= ON_THE_SPOT && m.own() >= SEEN).toList();
  }

  /// False for an item that lacks a name of the question and says too little of it otherwise.
  private static boolean isOfStory(List<Match> matches) {
    return matches.stream().anyMatch(m -> m.beyondDoubt() || m.odds() >= DOUBTFUL);
  }

  private List<Item> pool(List<Term> terms, Filter filter) {
    var pool = new LinkedHashMap<String, Item>();
    archive.find(terms, filter, POOL).forEach(item -> pool.put(item.ref(), item));
    List<Item> found = List.copyOf(pool.values());
    List<Item> heads = found.subList(0, Math.min(HEADS, found.size()));
    List<Item> rest = found.subList(heads.size(), found.size());
    Stream.concat(archive.tied(heads, MOST_TIED).stream(), archive.tied(rest, 0).stream())
        .filter(filter::admits)
        .forEach(item -> pool.putIfAbsent(item.ref(), item));
    return pool.values().stream().sorted(BY_TIME).toList();
  }
}
