package org.laut.report;

import org.laut.text.Span;

/// Something the reader should know about the reading itself: another language, a detected
/// encoding.
public record Notice(Span span, String message) {}
