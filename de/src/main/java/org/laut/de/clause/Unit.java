package org.laut.de.clause;

import java.util.List;

/// What one voice says in one sentence: the tokens of a sentence outside masked quotations, or
/// those of a sentence inside one.
///
/// A masked quotation over several sentences pulls the sentences before its opening and behind its
/// closing mark into one unit.
///
/// @param first index of its first token
/// @param end index behind its last token
/// @param inside index of the quotation (in the list of the text) whose speech this is; -1 for the
///   paper's own sentences
/// @param clauses in the order of their first tokens
/// @param opensParagraph true if a paragraph begins with it
/// @param heading true for headings, by-lines and ticker lines
public record Unit(
    int first, int end, int inside, List<Clause> clauses, boolean opensParagraph, boolean heading) {
  public Unit {
    clauses = List.copyOf(clauses);
  }
}
