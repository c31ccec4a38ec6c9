package org.laut.de;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.text.Span;

/// Statements as lines that a golden file can hold:
///
/// `form stance [in s1] | content … content | origin -> channel medium -> relay agency`
///
/// A dash stands for an unstated origin; behind `=` stands whom a pronoun or a bare role means. A
/// text without statements gives `nothing`.
final class StatementLines {
  private StatementLines() {}

  static String of(String text, List<Statement> statements) {
    if (statements.isEmpty()) {
      return "nothing";
    }
    return statements.stream().map(s -> line(text, s)).collect(Collectors.joining("\n"));
  }

  private static String line(String text, Statement statement) {
    String kind = "%s %s".formatted(statement.form(), statement.stance()).toLowerCase(Locale.ROOT);
    String parent = statement.parent() == null ? "" : " in " + statement.parent();
    String content =
        statement.content().stream().map(s -> words(s, text)).collect(Collectors.joining(" … "));
    String chain =
        statement.chain().links().stream()
            .map(link -> link(text, link))
            .collect(Collectors.joining(" -> "));
    return kind + parent + " | " + content + " | " + chain;
  }

  private static String link(String text, Link link) {
    String role =
        link.role() == Link.Role.ORIGIN ? "" : link.role().name().toLowerCase(Locale.ROOT) + " ";
    return switch (link.source()) {
      case Source.Unstated unstated -> role + "-";
      case Source.Named named -> role + words(named.mention(), text) + meant(text, named);
    };
  }

  private static String meant(String text, Source.Named named) {
    Span antecedent = named.antecedent();
    return antecedent == null ? "" : " = " + words(antecedent, text);
  }

  private static String words(Span span, String text) {
    return span.of(text).replace('\n', '/');
  }
}
