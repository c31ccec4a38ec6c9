package org.laut.store;

import java.util.Arrays;

/// Items in ascending order, each with a weight.
final class Hits {
  static final Hits NONE = new Hits(0);

  private final int[] items;
  private final double[] weights;
  private int size;

  private Hits(int room) {
    items = new int[room];
    weights = new double[room];
  }

  /// The items of a posting list.
  ///
  /// @param marked the weight of those that are marked
  /// @param other the weight of the others
  static Hits of(PostingList list, double marked, double other) {
    var hits = new Hits(list.size());
    for (int i = 0; i < list.size(); i++) {
      hits.put(list.item(i), list.marked(i) ? marked : other);
    }
    return hits;
  }

  private void put(int item, double weight) {
    items[size] = item;
    weights[size++] = weight;
  }

  int size() {
    return size;
  }

  int item(int index) {
    return items[index];
  }

  double weight(int index) {
    return weights[index];
  }

  boolean contains(int item) {
    return Arrays.binarySearch(items, 0, size, item) >= 0;
  }

  /// How two weights of one item become one.
  @FunctionalInterface
  interface Both {
    double of(double first, double second);
  }

  /// The items of both.
  Hits or(Hits other, Both both) {
    if (size == 0 || other.size == 0) {
      return size == 0 ? other : this;
    }
    var all = new Hits(size + other.size);
    int i = 0;
    int j = 0;
    while (i < size && j < other.size) {
      if (items[i] < other.items[j]) {
        all.put(items[i], weights[i++]);
      } else if (items[i] > other.items[j]) {
        all.put(other.items[j], other.weights[j++]);
      } else {
        all.put(items[i], both.of(weights[i++], other.weights[j++]));
      }
    }
    for (; i < size; i++) {
      all.put(items[i], weights[i]);
    }
    for (; j < other.size; j++) {
      all.put(other.items[j], other.weights[j]);
    }
    return all;
  }

  /// The same items with each weight times this.
  Hits times(double factor) {
    var scaled = new Hits(size);
    for (int i = 0; i < size; i++) {
      scaled.put(items[i], weights[i] * factor);
    }
    return scaled;
  }
}
