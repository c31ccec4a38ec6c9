package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.corpus.Archive;
import org.laut.corpus.Item;
import org.laut.text.Passage;
import org.laut.text.Term;

/// The items of a pool that are of the story a question is about: they meet it best, or share the
/// names of those that do.
///
/// What many items of a story have says little about a claim in it; so rarity is counted anew
/// inside the story.
final class Story {
  /// An item of the story.
  static final class Member {
    private final Item item;
    private final double[] meets;
    private final double share;
    private final double affinity;

    private Member(Item item, double[] meets, double share, double affinity) {
      this.item = item;
      this.meets = meets;
      this.share = share;
      this.affinity = affinity;
    }

    Item item() {
      return item;
    }

    /// How well a word of the question is met anywhere in the item.
    double meets(int word) {
      return meets[word];
    }

    /// The share of the question that the item meets, words by their rarity in the archive.
    double share() {
      return share;
    }

    /// How alike its names are to those of the items that meet the question best.
    double affinity() {
      return affinity;
    }
  }

  private static final double COMMONEST = 0.7;
  private static final double RAREST = 4;
  private static final double SEEDS = 0.75;
  private static final double LEAST_SHARE = 0.2;
  private static final double LEAST_AFFINITY = 0.05;
  private static final double ENOUGH = 0.6;
  private static final double LEAST_WEIGHT = 0.15;

  private final Asked asked;
  private final List<Member> members;
  private final Map<String, Integer> frequency = new HashMap<>();

  private Story(Asked asked, List<Member> members) {
    this.asked = asked;
    this.members = members;
    for (Member member : members) {
      keys(member.item()).forEach(key -> frequency.merge(key, 1, Integer::sum));
    }
  }

  static Story of(Asked asked, List<Item> pool, Archive archive) {
    double[] weights = new double[asked.size()];
    double sum = 0;
    for (int w = 0; w < weights.length; w++) {
      weights[w] = Math.clamp(archive.rarity(asked.word(w).lemma()), COMMONEST, RAREST);
      sum += weights[w];
    }
    var all = new ArrayList<Member>();
    double best = 0;
    for (Item item : pool) {
      double[] meets = new double[weights.length];
      passages(item).forEach(passage -> Marks.keepBest(meets, asked.meets(passage)));
      double share = sum == 0 ? 0 : Marks.weighted(weights, meets) / sum;
      all.add(new Member(item, meets, share, 0));
      best = Math.max(best, share);
    }
    double least = SEEDS * best;
    var names = new Names(archive);
    all.stream().filter(m -> m.share >= least).forEach(m -> names.add(m.item));
    var members = new ArrayList<Member>();
    for (Member member : all) {
      double affinity = names.affinity(member.item);
      if (member.share >= LEAST_SHARE && (affinity >= LEAST_AFFINITY || member.share >= ENOUGH)) {
        members.add(new Member(member.item, member.meets, member.share, affinity));
      }
    }
    return new Story(asked, List.copyOf(members));
  }

  static List<Passage> passages(Item item) {
    var all = new ArrayList<>(item.reading().title());
    all.addAll(item.reading().body());
    return all;
  }

  private static Set<String> keys(Item item) {
    var keys = new HashSet<String>();
    for (Passage passage : passages(item)) {
      for (Term term : passage.terms()) {
        keys.add(term.lemma());
        keys.addAll(term.parts());
      }
    }
    return keys;
  }

  /// In the order of the pool.
  List<Member> members() {
    return members;
  }

  /// The share of each word of the question inside the story; all add up to 1. A word that no item
  /// has tells none from the others.
  double[] weights() {
    double[] weights = new double[asked.size()];
    double sum = 0;
    for (int w = 0; w < weights.length; w++) {
      int at = w;
      long with = members.stream().filter(m -> m.meets[at] >= Asked.SURE).count();
      weights[w] =
          with == 0
              ? LEAST_WEIGHT
              : Math.max(Math.log((members.size() + 1) / (with + 0.5)), LEAST_WEIGHT);
      sum += weights[w];
    }
    for (int w = 0; w < weights.length; w++) {
      weights[w] /= sum;
    }
    return weights;
  }

  /// How rare a key is inside the story.
  double rarity(String key) {
    return Math.log((members.size() + 1) / (frequency.getOrDefault(key, 1) + 0.5));
  }
}
