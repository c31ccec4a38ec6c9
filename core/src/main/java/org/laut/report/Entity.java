package org.laut.report;

import java.util.List;
import org.laut.text.Span;

/// Somebody or something the text names, with every place where it does.
///
/// @param id a stable slug, `person/wladimir-putin`
/// @param name the fullest form of the text, or the lexicon's name
/// @param mentions in the order of the text, pronouns left out, never empty
public record Entity(String id, EntityKind kind, String name, List<Span> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
  }
}
