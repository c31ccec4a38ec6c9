package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.List;
import org.laut.corpus.Item;
import org.laut.text.Passage;

/// Says how well the passages of an item meet a focus. A word counts most in the passage itself,
/// less beside it, and names, which later sentences take for granted, from anywhere in the item.
final class Matcher {
  private static final double BESIDE = 0.5;
  private static final double IN_TITLE = 0.5;
  private static final double NAME_ANYWHERE = 0.8;
  private static final double WORD_ANYWHERE = 0.25;
  private static final double MORE = 0.5;

  private final Focus focus;

  private final Kinds kinds;

  Matcher(Focus focus, Kinds kinds) {
    this.focus = focus;
    this.kinds = kinds;
  }

  /// Every passage of the item with its score, title first.
  List<Match> match(Item item) {
    List<Passage> title = item.reading().title();
    List<Passage> body = item.reading().body();
    int n = focus.words().size();
    double[] anywhere = new double[n];
    double[] inTitle = new double[n];
    double[][] at = new double[body.size()][];
    for (int i = 0; i < body.size(); i++) {
      at[i] = meet(body.get(i));
      kinds.raise(at[i], item, body.get(i));
      keepBest(anywhere, at[i]);
    }
    for (Passage passage : title) {
      keepBest(inTitle, meet(passage));
    }
    keepBest(anywhere, inTitle);
    var matches = new ArrayList<Match>();
    for (int i = 0; i < title.size(); i++) {
      matches.add(match(item, true, i, title.get(i), meet(title.get(i)), inTitle, anywhere));
    }
    for (int i = 0; i < body.size(); i++) {
      double[] beside = new double[n];
      if (i > 0 && !body.get(i).opensParagraph()) {
        keepBest(beside, at[i - 1]);
      }
      if (i + 1 < body.size() && !body.get(i + 1).opensParagraph()) {
        keepBest(beside, at[i + 1]);
      }
      for (int w = 0; w < n; w++) {
        beside[w] = Math.max(BESIDE * beside[w], IN_TITLE * inTitle[w]);
      }
      matches.add(match(item, false, i, body.get(i), at[i], beside, anywhere));
    }
    return matches;
  }

  private Match match(
      Item item,
      boolean inTitle,
      int index,
      Passage passage,
      double[] own,
      double[] beside,
      double[] anywhere) {
    double score = 0;
    double core = 0;
    double cores = 0;
    for (int w = 0; w < own.length; w++) {
      Focus.Word word = focus.words().get(w);
      double far = (word.name() ? NAME_ANYWHERE : WORD_ANYWHERE) * anywhere[w];
      score += word.weight() * Math.max(own[w], Math.max(beside[w], far));
      if (!word.name()) {
        core += word.weight() * own[w];
        cores += word.weight();
      }
    }
    double here = cores == 0 ? 1 : core / cores;
    return new Match(item, inTitle, index, passage, here, score + MORE * focus.more(passage));
  }

  private double[] meet(Passage passage) {
    double[] meets = new double[focus.words().size()];
    for (int w = 0; w < meets.length; w++) {
      meets[w] = Keys.meet(focus.words().get(w).term(), passage);
    }
    return meets;
  }

  private static void keepBest(double[] best, double[] other) {
    for (int i = 0; i < best.length; i++) {
      best[i] = Math.max(best[i], other[i]);
    }
  }
}
