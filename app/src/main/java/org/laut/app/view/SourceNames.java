package org.laut.app.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.report.Entity;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.text.Span;

/// What the sources of a report are called.
final class SourceNames {
  private final String text;
  private final Map<String, String> names = new HashMap<>();
  private final Messages messages;

  SourceNames(Report report, Messages messages) {
    this.text = report.document().text();
    this.messages = messages;
    for (Entity entity : report.entities()) {
      names.put(entity.id(), entity.name());
    }
  }

  /// The entity's name, else the words of the text; said if it is anonymous or not stated.
  String of(Source source) {
    return switch (source) {
      case Source.Unstated unstated -> messages.say("source.unstated");
      case Source.Named named when named.kind() == SourceKind.UNNAMED ->
          messages.say("source.anonymous", name(named));
      case Source.Named named -> name(named);
    };
  }

  /// The entity's name, else the words of the text.
  String of(@Nullable String entity, Span mention) {
    String name = entity == null ? null : names.get(entity);
    return Cells.plain(name == null ? mention.of(text) : name);
  }

  /// The name of a holder: an entity's id or the words of the text; said if it is not stated.
  String of(String holder) {
    return holder.isEmpty()
        ? messages.say("source.unstated")
        : Cells.plain(names.getOrDefault(holder, holder));
  }

  /// Equal for sources that are one, as far as the report knows.
  static String identity(Source source, String text) {
    return switch (source) {
      case Source.Unstated unstated -> "";
      case Source.Named named when named.entity() != null -> named.entity();
      case Source.Named named -> mention(named).of(text).toLowerCase(Locale.ROOT);
    };
  }

  private String name(Source.Named named) {
    return of(named.entity(), mention(named));
  }

  private static Span mention(Source.Named named) {
    Span antecedent = named.antecedent();
    return antecedent == null ? named.mention() : antecedent;
  }
}
