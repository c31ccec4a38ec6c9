package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.laut.de.tag.TaggedText;
import org.laut.report.Derivation;
import org.laut.report.Factuality;
import org.laut.text.Span;

/// What a reading rests on, being collected.
final class Trace {
  private final TaggedText text;
  private final TreeSet<Integer> evidence = new TreeSet<>();
  private final List<Derivation> steps = new ArrayList<>();
  private boolean present;

  Trace(TaggedText text) {
    this.text = text;
  }

  /// Notes a rule and the words on which it held.
  void rule(String name, List<Integer> tokens) {
    steps.add(new Derivation.Rule("factuality." + name, tokens.stream().map(this::span).toList()));
    evidence.addAll(tokens);
  }

  void rule(String name, int token) {
    rule(name, List.of(token));
  }

  /// Notes an entry of a lexicon and the words that are it.
  void entry(String file, String entry, List<Integer> tokens) {
    steps.add(new Derivation.Lexicon("factuality/" + file, entry, span(tokens.getFirst())));
    evidence.addAll(tokens);
  }

  /// Notes whether nothing but a present tense says when.
  void present(boolean bare) {
    present = bare;
  }

  boolean present() {
    return present;
  }

  /// Takes over what another reading rests on.
  void join(Trace other) {
    evidence.addAll(other.evidence);
    steps.addAll(other.steps);
  }

  Reading reading(Factuality factuality) {
    boolean open =
        switch (factuality.status()) {
          case HAPPENED, ONGOING -> present;
          default -> false;
        };
    return new Reading(factuality, open, List.copyOf(evidence), steps);
  }

  private Span span(int token) {
    return text.span(token, token + 1);
  }
}
