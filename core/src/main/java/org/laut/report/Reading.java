package org.laut.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.text.Passage;

/// A report with what is needed to find the text again and to compare it with others.
///
/// @param title the sentences of the title, their spans offsets in the title; empty without one
/// @param body the sentences of the text in order; empty for a text that was not read
/// @param actors who stands behind each statement, by the statement's id
/// @param own where the text says that its own publisher knows something at first hand, in order;
///   heads and credits left out
/// @param recall what the text says of an earlier item that it corrects or withdraws; null where it
///   says nothing of the kind
public record Reading(
    Report report,
    List<Passage> title,
    List<Passage> body,
    Map<String, Actor> actors,
    List<OwnKnowledge> own,
    @Nullable Recall recall) {
  public Reading {
    title = List.copyOf(title);
    body = List.copyOf(body);
    actors = Map.copyOf(actors);
    own = List.copyOf(own);
  }
}
