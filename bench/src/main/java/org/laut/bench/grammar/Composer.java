package org.laut.bench.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Draws text from a grammar. For one thread; the same seed gives the same text.
public final class Composer {
  private static final String PARAGRAPH = " / ";

  private final Grammar grammar;
  private final Random random;
  private final Map<String, Coinage> coinages = new HashMap<>();

  public Composer(Grammar grammar, Random random) {
    this.grammar = grammar;
    this.random = random;
  }

  /// A text for a symbol; what a story and a fact keep is taken from there and added there.
  public String compose(String symbol, Kept story, Kept fact) {
    StringBuilder out = new StringBuilder(256);
    new Expansion(story, fact, out, true).expand(symbol);
    return out.toString();
  }

  private final class Expansion {
    private final Kept story;
    private final Kept fact;
    private final StringBuilder out;
    private final boolean opens;

    /// @param opens true if a sentence begins where `out` does
    Expansion(Kept story, Kept fact, StringBuilder out, boolean opens) {
      this.story = story;
      this.fact = fact;
      this.out = out;
      this.opens = opens;
    }

    void expand(String symbol) {
      Grammar.Symbol found = grammar.get(symbol);
      if (found.coined()) {
        Coinage coinage = coinages.computeIfAbsent(symbol, s -> new Coinage(random));
        out.append(coinage.draw(() -> coined(found)));
      } else {
        alternative(found);
      }
    }

    private String coined(Grammar.Symbol symbol) {
      StringBuilder word = new StringBuilder();
      new Expansion(story, fact, word, false).alternative(symbol);
      return word.toString();
    }

    private void alternative(Grammar.Symbol symbol) {
      List<List<Part>> choices = symbol.alternatives();
      for (Part part : choices.get(random.nextInt(choices.size()))) {
        switch (part) {
          case Part.Literal(String text) -> out.append(text);
          case Slot slot -> fill(slot);
        }
      }
    }

    private void fill(Slot slot) {
      boolean capital = slot.capital() || sentenceBegins();
      int start = out.length();
      if (slot.life() == Slot.Life.ANEW) {
        expand(grammar.symbol(slot));
      } else {
        kept(slot, slot.life() == Slot.Life.STORY ? story : fact);
      }
      if (slot.form() != 0) {
        String phrase = out.substring(start);
        out.setLength(start);
        out.append(NounPhrase.form(phrase, slot.form()));
      }
      if (capital && start < out.length()) {
        out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
      }
    }

    private void kept(Slot slot, Kept keeper) {
      String known = keeper.get(slot.name());
      if (known != null) {
        out.append(known);
        return;
      }
      StringBuilder word = new StringBuilder();
      new Expansion(story, fact, word, false).expand(grammar.symbol(slot));
      keeper.put(slot.name(), word.toString());
      out.append(word);
    }

    private boolean sentenceBegins() {
      int end = out.length();
      return (end == 0 && opens)
          || (end >= 2 && out.charAt(end - 2) == '.' && out.charAt(end - 1) == ' ')
          || (end >= 3 && out.substring(end - 3).equals(PARAGRAPH));
    }
  }
}
