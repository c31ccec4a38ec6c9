package org.laut.store;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Items in ascending order, each with a mark, in as few bytes as they need.
///
/// An item is written as its distance from the one before (the first from the base), doubled, plus
/// one if it is marked, in groups of seven bits, the low ones first.
final class PostingList {
  private int[] items;
  private boolean[] marks;
  private int size;

  PostingList() {
    items = new int[4];
    marks = new boolean[4];
  }

  /// Adds an item that is greater than all before.
  void add(int item, boolean marked) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
    }
    items[size] = item;
    marks[size++] = marked;
  }

  int size() {
    return size;
  }

  int item(int index) {
    return items[index];
  }

  boolean marked(int index) {
    return marks[index];
  }

  /// Whether an item is among them.
  boolean contains(int item) {
    return Arrays.binarySearch(items, 0, size, item) >= 0;
  }

  /// Those that are not in the other list.
  PostingList without(PostingList others) {
    if (others.size == 0) {
      return this;
    }
    var rest = new PostingList();
    for (int i = 0; i < size; i++) {
      if (!others.contains(items[i])) {
        rest.add(items[i], marks[i]);
      }
    }
    return rest;
  }

  /// These and further items, given in ascending order, unmarked.
  PostingList with(List<Integer> further) {
    var items = new TreeSet<Integer>(further);
    for (int i = 0; i < size; i++) {
      items.add(this.items[i]);
    }
    var all = new PostingList();
    items.forEach(item -> all.add(item, false));
    return all;
  }

  /// Adds those of another list, all of which must be greater than what is there.
  void addAll(PostingList later) {
    for (int i = 0; i < later.size; i++) {
      add(later.items[i], later.marks[i]);
    }
  }

  byte[] toBytes(int base) {
    byte[] bytes = new byte[5 * size];
    int length = 0;
    int last = base;
    for (int i = 0; i < size; i++) {
      long rest = (long) (items[i] - last) << 1 | (marks[i] ? 1 : 0);
      last = items[i];
      while (rest >= 0x80) {
        bytes[length++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[length++] = (byte) rest;
    }
    return Arrays.copyOf(bytes, length);
  }

  /// Adds what was written by [#toBytes]; all of it must be greater than what is there.
  void addAll(byte[] bytes, int base) {
    int last = base;
    long value = 0;
    int shift = 0;
    for (byte b : bytes) {
      value |= (long) (b & 0x7F) << shift;
      shift += 7;
      if (b >= 0) {
        last += (int) (value >>> 1);
        add(last, (value & 1) != 0);
        value = 0;
        shift = 0;
      }
    }
  }

  static PostingList of(byte[] bytes, int base) {
    var list = new PostingList();
    list.addAll(bytes, base);
    return list;
  }
}
