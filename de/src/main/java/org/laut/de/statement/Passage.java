package org.laut.de.statement;

import java.util.List;
import org.laut.de.argument.Subjects;
import org.laut.de.clause.Unit;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;
import org.laut.text.Span;

/// A unit with everything that is known about its text; what each finder works on.
///
/// @param subjects what finds the subjects of its clauses
/// @param speakers the mentions of those who spoke last, the latest last
record Passage(
    TaggedText text,
    Phrases phrases,
    Entities entities,
    Subjects subjects,
    Naming naming,
    CueLexicon cues,
    List<Span> speakers,
    Unit unit) {}
