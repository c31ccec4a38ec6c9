package org.laut.de.statement;

import org.laut.report.Link;

/// A channel or relay that a frame names.
record Hand(Link.Role role, Mention mention) {}
