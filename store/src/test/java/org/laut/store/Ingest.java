package org.laut.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A process that takes generated items into a store and tells after each batch how far it is.
final class Ingest {
  private Ingest() {}

  /// Takes in the items of a stretch.
  ///
  /// @param arguments place, first item, end, size of a batch
  public static void main(String[] arguments) {
    int from = Integer.parseInt(arguments[1]);
    int to = Integer.parseInt(arguments[2]);
    int size = Integer.parseInt(arguments[3]);
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (Store store = Store.open(arguments[0])) {
      for (int at = from; at < to; at += size) {
        int end = Math.min(at + size, to);
        store.add(GeneratedNews.items(at, end));
        out.println(end);
      }
    }
  }
}
