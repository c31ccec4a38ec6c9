package org.laut.de.clause;

import java.util.List;

/// The verbs of one clause.
///
/// @param finite index of the finite verb; -1 in an infinitive clause
/// @param main index of the verb that carries the meaning
/// @param particle index of its separated particle; -1 if none
/// @param lemma infinitive of the main verb with its particle
/// @param auxiliary lemma of the finite verb where it is an auxiliary or modal beside the main
///   verb; empty otherwise
/// @param passive werden with a participle
/// @param perfect haben or sein with a participle
/// @param mood of the finite verb
/// @param tokens all verbs and the particle, in the order of the text
public record VerbGroup(
    int finite,
    int main,
    int particle,
    String lemma,
    String auxiliary,
    boolean passive,
    boolean perfect,
    VerbMood mood,
    List<Integer> tokens) {
  public VerbGroup {
    tokens = List.copyOf(tokens);
  }
}
