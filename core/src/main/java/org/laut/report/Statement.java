package org.laut.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// Something that stands on somebody's word.
///
/// @param id unique in its report, `s1`, `s2`, ... in text order
/// @param mixed true where quoted fragments of the same speaker stand inside
/// @param content what is stated, in text order, never empty; several spans where the frame splits
///   it
/// @param cue the words that attribute
/// @param frame the stretches of the attributing clause; empty if the attribution comes from the
///   context
/// @param speaker the origin's mention in or nearest to the sentence; null if the text names none
/// @param addressee the listeners; null if none are named
/// @param parent id of the statement inside which this one stands; null if none
/// @param confidence 0 to 1
/// @param rule the name of the rule that found it
public record Statement(
    String id,
    Form form,
    Mood mood,
    boolean mixed,
    Stance stance,
    List<Span> content,
    List<Span> cue,
    List<Span> frame,
    @Nullable Span speaker,
    @Nullable Span addressee,
    Act act,
    @Nullable String parent,
    SourceChain chain,
    double confidence,
    String rule,
    Evidence evidence) {
  public Statement {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement has a content");
    }
  }
}
