package org.laut.corpus.paraphrase;

/// Two sentences that tell the same.
///
/// @param here the index of the sentence in the body of the later text
/// @param there the index in the body of the earlier one
/// @param details the weight of what they have in common
public record Alignment(int here, int there, double details) {}
