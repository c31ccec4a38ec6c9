package org.laut.de.rule;

import org.laut.report.Status;

/// What an example says of the event whose word stands in brackets.
///
/// @param words those that decided it, in text order, with blanks between them
public record ExpectedStatus(Status status, String words) implements Expectation {}
