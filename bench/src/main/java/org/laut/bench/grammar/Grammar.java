package org.laut.bench.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The alternatives of each symbol, as a grammar file gives them. Immutable.
///
/// A line is `symbol = alternative | alternative`; further lines with the same symbol add to it.
/// With `~` in place of `=` a symbol is coined: what was drawn is drawn again, as in [Coinage]. A
/// line that begins with `#` is a remark. What stands in braces is a [Slot].
public final class Grammar {
  private static final String DRAWN = " = ";
  private static final String COINED = " ~ ";

  private final String name;
  private final Map<String, Symbol> symbols;

  private Grammar(String name, Map<String, Symbol> symbols) {
    this.name = name;
    this.symbols = symbols;
  }

  /// @param coined true if what was drawn is drawn again
  record Symbol(boolean coined, List<List<Part>> alternatives) {}

  /// Reads the file of this name beside a class.
  ///
  /// @throws IllegalStateException if a slot names no symbol
  public static Grammar beside(Class<?> home, String name) {
    Map<String, Symbol> symbols = new TreeMap<>();
    for (String line : lines(home, name)) {
      int drawn = line.indexOf(DRAWN);
      int coined = line.indexOf(COINED);
      boolean again = coined > 0 && (drawn < 0 || coined < drawn);
      int sign = again ? coined : drawn;
      if (!line.startsWith("#") && sign > 0) {
        Symbol symbol =
            symbols.computeIfAbsent(
                line.substring(0, sign), s -> new Symbol(again, new ArrayList<>()));
        for (String alternative : line.substring(sign + DRAWN.length()).split(" \\| ", -1)) {
          symbol.alternatives().add(Part.parse(alternative));
        }
      }
    }
    return new Grammar(name, new HashMap<>(symbols)).checked();
  }

  private Grammar checked() {
    for (Symbol symbol : symbols.values()) {
      for (List<Part> alternative : symbol.alternatives()) {
        for (Part part : alternative) {
          if (part instanceof Slot slot) {
            symbol(slot);
          }
        }
      }
    }
    return this;
  }

  /// True if lines of this symbol stand in the file.
  public boolean has(String symbol) {
    return symbols.containsKey(symbol);
  }

  /// The symbols that begin so, in the order of the alphabet.
  public List<String> beginning(String prefix) {
    Set<String> all = symbols.keySet();
    return all.stream().filter(symbol -> symbol.startsWith(prefix)).sorted().toList();
  }

  /// The name of the symbol that a slot is filled from: its own, else the one in lower case without
  /// the digits behind it.
  String symbol(Slot slot) {
    if (has(slot.name())) {
      return slot.name();
    }
    if (!has(slot.symbol())) {
      throw new IllegalStateException("no symbol " + slot.name() + " in " + name);
    }
    return slot.symbol();
  }

  Symbol get(String symbol) {
    @Nullable Symbol found = symbols.get(symbol);
    if (found == null) {
      throw new IllegalStateException("no symbol " + symbol + " in " + name);
    }
    return found;
  }

  private static List<String> lines(Class<?> home, String name) {
    InputStream grammar = home.getResourceAsStream(name);
    if (grammar == null) {
      throw new IllegalStateException("missing resource: " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(grammar, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
