package org.laut.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laut.store.database.StoreFailure.Reason;

/// The tables of a store, in numbered files: file n brings a store of format n - 1 to format n.
final class Schema {
  /// The format that this version writes.
  static final int CURRENT = 3;

  private Schema() {}

  /// Whether the store is of the current format; throws if it is of a later one.
  static boolean isCurrent(Session session, Dialect dialect) {
    long format = session.number("select format from store");
    if (format > CURRENT) {
      throw dialect.failure(
          Reason.NEWER, "format " + format + ", this version knows " + CURRENT + " and earlier");
    }
    return format == CURRENT;
  }

  /// Brings the tables from a format to the current one; 0 where there are none.
  static void migrate(Session session, Dialect dialect, int from) {
    for (int format = from + 1; format <= CURRENT; format++) {
      statements(format).forEach(sql -> session.update(dialect.fill(sql)));
      session.update("update store set format = ?", format);
    }
  }

  private static List<String> statements(int format) {
    String file = String.format(Locale.ROOT, "%03d.sql", format);
    try (InputStream in = Schema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + file);
      }
      var statements = new ArrayList<String>();
      var statement = new StringBuilder();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("--")) {
          continue;
        }
        statement.append(line).append('\n');
        if (line.endsWith(";")) {
          statements.add(statement.substring(0, statement.lastIndexOf(";")).strip());
          statement.setLength(0);
        }
      }
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
