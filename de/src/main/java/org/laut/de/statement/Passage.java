package org.laut.de.statement;

import org.laut.de.clause.Unit;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.TaggedText;

/// A unit with everything that is known about its text; what each finder works on.
record Passage(
    TaggedText text,
    Phrases phrases,
    Entities entities,
    Naming naming,
    CueLexicon cues,
    Unit unit) {}
