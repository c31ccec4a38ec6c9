package org.laut.de.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.report.Act;

/// An attribution that is no clause of its own verb: "laut Polizei", "so der Sprecher", "wie sie
/// sagte".
///
/// @param rule the name of the rule that found it
/// @param run its tokens
/// @param host the clause in which it stands or, for a wie-clause, to which it belongs
/// @param source null if the text does not say who
/// @param passes true if it can only pass on what a frame in the same clause reports
/// @param hands channels, for instance the document of an author
/// @param origin whom the source refers to; null if nobody
/// @param act how the source brought the word forth
record Adverbial(
    String rule,
    Run run,
    Clause host,
    @Nullable Mention source,
    boolean passes,
    List<Hand> hands,
    @Nullable Mention origin,
    List<Integer> cue,
    Act act) {}
