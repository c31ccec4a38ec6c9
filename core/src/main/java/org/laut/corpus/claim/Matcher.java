package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.corpus.Item;
import org.laut.text.Dateline;
import org.laut.text.Passage;
import org.laut.text.Term;

/// Finds the passages of a story that say what a question asks for.
///
/// A word counts most in the passage itself, less beside it; names, which later sentences take for
/// granted, count from anywhere in the item. What the passages that meet the question best have
/// beside it is asked for as well (relevance feedback after Rocchio 1971).
final class Matcher {
  private static final double BESIDE = 0.5;
  private static final double IN_TITLE = 0.6;
  private static final double NAME_ANYWHERE = 0.7;
  private static final double WORD_ANYWHERE = 0.25;

  /// Of the best passage's share, to be among those whose words are asked for as well.
  private static final double BEST = 0.75;

  private static final int MOST_BEST = 12;

  /// The affinity of an item whose names are those of the story.
  private static final double SAME_NAMES = 0.4;

  private final Asked asked;
  private final Story story;
  private final Background background;
  private final double[] weights;
  private final AskedEvents events;

  Matcher(Asked asked, Story story, Background background) {
    this.asked = asked;
    this.story = story;
    this.background = background;
    weights = story.weights();
    events = new AskedEvents(asked, story.members().stream().map(Story.Member::item).toList());
  }

  /// The passages of each item of the story, by its ref.
  Map<String, List<Match>> matches() {
    var byItem = new HashMap<String, List<Match>>();
    var all = new ArrayList<Match>();
    for (Story.Member member : story.members()) {
      List<Match> matches = first(member);
      byItem.put(member.item().ref(), matches);
      all.addAll(matches);
    }
    Map<String, Double> further = further(best(all));
    double sum = best(all).stream().mapToDouble(Match::near).sum();
    Set<Match> among = Collections.newSetFromMap(new IdentityHashMap<>());
    among.addAll(best(all));
    for (Story.Member member : story.members()) {
      byItem.computeIfPresent(
          member.item().ref(),
          (ref, matches) ->
              matches.stream()
                  .map(m ->
                      judged(member, m, more(m, further, among.contains(m) ? m.near() / sum : 0)))
                  .toList());
    }
    return byItem;
  }

  private List<Match> first(Story.Member member) {
    List<Passage> body = member.item().reading().body();
    double[] title = new double[asked.size()];
    member.item().reading().title().forEach(p -> Marks.keepBest(title, asked.meets(p)));
    double[][] meets = new double[body.size()][];
    for (int i = 0; i < meets.length; i++) {
      meets[i] = asked.meets(body.get(i));
      events.raise(member.item(), body.get(i), meets[i]);
    }
    var matches = new ArrayList<Match>();
    for (int i = 0; i < meets.length; i++) {
      if (body.get(i).terms().isEmpty()
          || isHead(member.item(), body.get(i))
          || background.has(member.item(), i)) {
        continue;
      }
      double own = Marks.weighted(weights, meets[i]);
      double near = Marks.weighted(weights, near(i, meets, body, title, member));
      matches.add(new Match(member.item(), i, body.get(i), own, near, 0, 0, false));
    }
    return matches;
  }

  /// True for the head of agency copy, "Moskau (dpa) -", which says nothing by itself.
  private static boolean isHead(Item item, Passage passage) {
    Dateline head = item.reading().report().dateline();
    return head != null && head.whole().contains(passage.span());
  }

  private double[] near(
      int i, double[][] meets, List<Passage> body, double[] title, Story.Member member) {
    double[] beside = new double[asked.size()];
    if (i > 0 && !body.get(i).opensParagraph()) {
      Marks.keepBest(beside, meets[i - 1]);
    }
    if (i + 1 < meets.length && !body.get(i + 1).opensParagraph()) {
      Marks.keepBest(beside, meets[i + 1]);
    }
    double[] near = meets[i].clone();
    for (int w = 0; w < near.length; w++) {
      double far = (asked.isName(w) ? NAME_ANYWHERE : WORD_ANYWHERE) * member.meets(w);
      near[w] = Math.max(near[w], Math.max(BESIDE * beside[w], Math.max(IN_TITLE * title[w], far)));
    }
    return near;
  }

  private static List<Match> best(List<Match> matches) {
    double best = matches.stream().mapToDouble(Match::near).max().orElse(0);
    return matches.stream()
        .filter(m -> m.near() >= BEST * best)
        .sorted(Comparator.comparingDouble((Match m) -> -m.near()))
        .limit(MOST_BEST)
        .toList();
  }

  /// The lemmas that the best passages have beside the question's words, with their worth.
  private Map<String, Double> further(List<Match> best) {
    double sum = best.stream().mapToDouble(Match::near).sum();
    var further = new HashMap<String, Double>();
    for (Match match : best) {
      for (String lemma : lemmas(match.passage())) {
        if (!asked.has(lemma)) {
          further.merge(lemma, match.near() / sum * story.rarity(lemma), Double::sum);
        }
      }
    }
    return further;
  }

  private static Set<String> lemmas(Passage passage) {
    var lemmas = new HashSet<String>();
    for (Term term : passage.terms()) {
      if (term.finds()) {
        lemmas.add(term.lemma());
      }
    }
    return lemmas;
  }

  /// @param share that the passage itself has in the further words
  private double more(Match match, Map<String, Double> further, double share) {
    double sum = 0;
    for (String lemma : lemmas(match.passage())) {
      Double worth = further.get(lemma);
      if (worth != null) {
        sum += worth - share * story.rarity(lemma);
      }
    }
    return sum;
  }

  private Match judged(Story.Member member, Match match, double more) {
    double odds = Odds.of(match.own(), match.near(), more, member.affinity(), member.share());
    return new Match(
        match.item(),
        match.index(),
        match.passage(),
        match.own(),
        match.near(),
        more,
        odds,
        beyondDoubt(member));
  }

  private boolean beyondDoubt(Story.Member member) {
    for (int w = 0; w < asked.size(); w++) {
      if (asked.isName(w) && member.meets(w) < Asked.SURE) {
        return member.affinity() >= SAME_NAMES;
      }
    }
    return true;
  }
}
