package org.laut.app.command;

import java.util.function.Function;
import java.util.function.Supplier;
import org.laut.report.Report;
import org.laut.text.Document;

/// Turns documents into reports; made at the first use, since making it loads the lexicons.
public interface Reader extends Supplier<Function<Document, Report>> {}
