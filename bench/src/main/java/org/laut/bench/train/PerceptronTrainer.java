package org.laut.bench.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.laut.de.tag.Context;
import org.laut.de.tag.FormTable;
import org.laut.de.tag.Tag;
import org.laut.de.tag.Weights;

/// Learns weights from tagged sentences: an averaged perceptron, right or wrong word by word.
final class PerceptronTrainer {
  private static final Tag[] TAGS = Tag.values();
  private static final int PASSES = 6;
  private static final long SEED = 20241124;

  private final Context context;
  private final float[] weights = new float[Weights.SLOTS];
  private final double[] totals = new double[Weights.SLOTS];
  private final int[] changed = new int[Weights.SLOTS];
  private final int[] features = new int[Context.FEATURES];
  private int step;

  PerceptronTrainer(FormTable forms) {
    context = new Context(forms);
  }

  Weights train(List<TaggedSentence> sentences) {
    List<TaggedSentence> order = new ArrayList<>(sentences);
    Random random = new Random(SEED);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    return averaged();
  }

  private void learn(TaggedSentence sentence) {
    context.begin(sentence.tokens(), 0, sentence.tokens().size());
    for (Tag gold : sentence.tags()) {
      step++;
      long candidates = context.candidates();
      Tag decided = TAGS[Long.numberOfTrailingZeros(candidates)];
      if ((candidates & (candidates - 1)) != 0) {
        int count = context.features(features);
        decided = best(candidates, count);
        if (decided != gold && (candidates & 1L << gold.ordinal()) != 0) {
          for (int i = 0; i < count; i++) {
            change(Weights.slot(features[i], gold.ordinal()), 1);
            change(Weights.slot(features[i], decided.ordinal()), -1);
          }
        }
      }
      context.decide(decided);
    }
  }

  private Tag best(long candidates, int count) {
    int best = -1;
    float bestScore = Float.NEGATIVE_INFINITY;
    for (long left = candidates; left != 0; left &= left - 1) {
      int tag = Long.numberOfTrailingZeros(left);
      float score = 0;
      for (int i = 0; i < count; i++) {
        score += weights[Weights.slot(features[i], tag)];
      }
      if (score > bestScore) {
        best = tag;
        bestScore = score;
      }
    }
    return TAGS[best];
  }

  private void change(int slot, float by) {
    totals[slot] += (double) weights[slot] * (step - changed[slot]);
    changed[slot] = step;
    weights[slot] += by;
  }

  private Weights averaged() {
    float[] average = new float[Weights.SLOTS];
    for (int slot = 0; slot < average.length; slot++) {
      double total = totals[slot] + (double) weights[slot] * (step - changed[slot]);
      average[slot] = (float) (total / step);
    }
    return Weights.of(average, scale(average));
  }

  /// Lets all but a thousandth of the weights fit into a byte.
  private static float scale(float[] average) {
    float[] sizes = new float[average.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(average[i]);
    }
    java.util.Arrays.sort(sizes);
    float largest = sizes[sizes.length - 1 - sizes.length / 5000];
    return 127 / Math.max(largest, 1e-6f);
  }
}
