package org.laut.de.factuality;

import java.util.List;

/// The predicate under which an event directly stands: absagen for "Treffen" in "sagte das Treffen
/// ab".
///
/// @param use its lexicon entry
/// @param site its own place
/// @param tokens all its words, in text order
public record Embedder(Embedding use, Site site, List<Integer> tokens) {
  public Embedder {
    tokens = List.copyOf(tokens);
  }
}
