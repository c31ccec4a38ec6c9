package org.laut.bench.grammar;

import java.util.Locale;

/// A place that a symbol fills.
///
/// `{symbol}` is drawn anew, `{Symbol}` or `{Symbol2}` once in a story, `{+symbol}` once in a fact.
/// `{^symbol}` gets a capital; `{symbol.d}` is a noun phrase in the dative, see [NounPhrase].
///
/// @param name as written, without signs and form
/// @param symbol the name in lower case without digits behind it
/// @param form one of the forms of [NounPhrase]; 0 for none
record Slot(String name, String symbol, Life life, boolean capital, char form) implements Part {
  /// How long what was drawn is kept.
  enum Life {
    ANEW,
    FACT,
    STORY
  }

  static Slot parse(String slot) {
    boolean capital = slot.charAt(0) == '^';
    String rest = capital ? slot.substring(1) : slot;
    boolean fact = rest.charAt(0) == '+';
    rest = fact ? rest.substring(1) : rest;
    int dot = rest.indexOf('.');
    String name = dot < 0 ? rest : rest.substring(0, dot);
    Life life = fact ? Life.FACT : Character.isUpperCase(name.charAt(0)) ? Life.STORY : Life.ANEW;
    return new Slot(name, symbol(name), life, capital, dot < 0 ? 0 : rest.charAt(dot + 1));
  }

  private static String symbol(String name) {
    int end = name.length();
    while (end > 1 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1, end);
  }
}
