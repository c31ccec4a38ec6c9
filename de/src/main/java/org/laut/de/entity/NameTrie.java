package org.laut.de.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.text.Token;

/// Names of one or more words, found in any German inflection.
///
/// A word of an entry that ends in `~` is an adjective and matches with every ending; every other
/// word matches as it is or with a genitive s.
final class NameTrie {
  private static final List<String> ENDINGS = List.of("en", "es", "em", "er", "e");

  /// So many letters of a first word stand in the text too, unless it is shorter.
  private static final int SURE = 3;

  private static final int BEGINNINGS = 1 << 16;

  private final Node root = new Node();

  /// How first words begin; most words of a text do not, and so need no search.
  private final BitSet beginnings = new BitSet(BEGINNINGS);

  /// A name at a token.
  ///
  /// @param end index behind its last token
  record Match(int end, KnownName name) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable KnownName name;
  }

  /// Adds one form; the first entry of a form wins.
  void add(String form, KnownName name) {
    addBeginning(form);
    Node node = root;
    int from = 0;
    while (from <= form.length()) {
      int blank = form.indexOf(' ', from);
      int to = blank < 0 ? form.length() : blank;
      node = node.next.computeIfAbsent(form.substring(from, to), word -> new Node());
      from = to + 1;
    }
    if (node.name == null) {
      node.name = name;
    }
  }

  /// The longest name that begins at token `at` and ends before `end`; null if there is none.
  @Nullable Match longest(List<Token> tokens, int at, int end) {
    return at < end && mayBegin(tokens.get(at).form()) ? longest(root, tokens, at, end) : null;
  }

  private void addBeginning(String form) {
    int blank = form.indexOf(' ');
    int length = blank < 0 ? form.length() : blank;
    int letters = form.startsWith("~", length - 1) ? length - 1 : length;
    beginnings.set(beginning(form, Math.min(letters, SURE)));
  }

  private boolean mayBegin(String form) {
    for (int length = Math.min(form.length(), SURE); length > 0; length--) {
      if (beginnings.get(beginning(form, length))) {
        return true;
      }
    }
    return false;
  }

  private static int beginning(String form, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + form.charAt(i);
    }
    return (hash ^ hash >>> 16) & BEGINNINGS - 1;
  }

  private static @Nullable Match longest(Node node, List<Token> tokens, int at, int end) {
    Match best = node.name == null ? null : new Match(at, node.name);
    if (at >= end || node.next.isEmpty()) {
      return best;
    }
    String form = tokens.get(at).form();
    best = longer(best, step(node.next.get(form), tokens, at, end));
    if (form.endsWith(".") && form.length() > 1) {
      best =
          longer(best, step(node.next.get(form.substring(0, form.length() - 1)), tokens, at, end));
    }
    if (form.endsWith("s")) {
      best =
          longer(best, step(node.next.get(form.substring(0, form.length() - 1)), tokens, at, end));
    }
    for (int k = 0; k < ENDINGS.size(); k++) {
      String ending = ENDINGS.get(k);
      if (form.endsWith(ending) && form.length() > ending.length()) {
        String stem = form.substring(0, form.length() - ending.length());
        best = longer(best, step(node.next.get(stem.concat("~")), tokens, at, end));
        if (ending.equals("es")) {
          best = longer(best, step(node.next.get(stem), tokens, at, end));
        }
      }
    }
    return best;
  }

  private static @Nullable Match step(@Nullable Node next, List<Token> tokens, int at, int end) {
    return next == null ? null : longest(next, tokens, at + 1, end);
  }

  private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
    return one == null || (other != null && other.end() > one.end()) ? other : one;
  }
}
