package org.laut.app.command.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.formats.intake.Place;
import org.laut.formats.intake.Problem;
import org.laut.formats.record.InvalidRecord;

/// What is wrong with a part of an input, in one line: what, where, what became of it.
record Wording(Messages messages) {
  String problem(String file, Problem problem) {
    String key = "fault." + problem.fault().name().toLowerCase(Locale.ROOT);
    String said = messages.say(key, problem.detail());
    return at(file, problem.place(), problem.detail().isEmpty() ? withoutDetail(said) : said);
  }

  /// A problem of which nothing more is known has no brackets for it.
  private static String withoutDetail(String said) {
    return said.replace(" ()", "");
  }

  /// An item whose text could not be read, or whose record is unsound.
  String unread(Arrived.Item item, @Nullable Throwable cause) {
    String problem =
        switch (cause) {
          case InvalidRecord e -> messages.say("line.invalid", String.valueOf(e.getMessage()));
          case OutOfMemoryError e -> messages.say("line.memory");
          case null, default -> messages.say("fault.internal", String.valueOf(cause));
        };
    return at(item.file(), item.place(), problem);
  }

  private String at(String file, Place place, String problem) {
    Place.Unit kind = place.number() == 0 ? Place.Unit.INPUT : place.unit();
    String unit = kind.name().toLowerCase(Locale.ROOT);
    return messages.say("ingest.at." + unit, file, place.number(), problem);
  }
}
