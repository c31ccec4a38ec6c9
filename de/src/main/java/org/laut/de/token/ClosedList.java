package org.laut.de.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A short list of the pack, kept as a TSV resource beside this class.
final class ClosedList {
  private ClosedList() {}

  /// The rows of the list, each cut at its tabs, without head lines.
  static List<String[]> rows(String name) {
    try (InputStream in = ClosedList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + name);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).map(ClosedList::cells).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("resource cannot be read: " + name, e);
    }
  }

  private static String[] cells(String line) {
    int tab = line.indexOf('\t');
    return tab < 0
        ? new String[] {line}
        : new String[] {line.substring(0, tab), line.substring(tab + 1)};
  }
}
