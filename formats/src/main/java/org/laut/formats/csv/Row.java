package org.laut.formats.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A row in the making. Cells are given by the name of their column; those that are not given, or
/// given as null, are empty.
///
/// Giving a column that the table does not have throws IllegalArgumentException, leaving one out
/// that has to be filled IllegalStateException at [#cells].
final class Row {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  private final Table table;
  private final List<String> head;
  private final @Nullable String[] cells;

  Row(Table table) {
    this.table = table;
    this.head = table.head();
    this.cells = new String[head.size()];
  }

  /// A text from anywhere; guarded against being a formula.
  Row text(String column, @Nullable String value) {
    return set(column, value == null ? null : FormulaGuard.safe(value));
  }

  Row number(String column, int value) {
    return set(column, String.valueOf(value));
  }

  Row decimal(String column, double value) {
    return set(column, BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
  }

  Row flag(String column, boolean value) {
    return set(column, String.valueOf(value));
  }

  Row day(String column, @Nullable LocalDate value) {
    return set(column, value == null ? null : value.toString());
  }

  /// A moment, in UTC and whole seconds.
  Row moment(String column, @Nullable OffsetDateTime value) {
    return set(
        column, value == null ? null : MOMENT.format(value.withOffsetSameInstant(ZoneOffset.UTC)));
  }

  List<@Nullable String> cells() {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == null && table.columns().get(i).required()) {
        throw new IllegalStateException(table.name() + "." + head.get(i) + " is not filled");
      }
    }
    return Arrays.asList(cells);
  }

  private Row set(String column, @Nullable String value) {
    int at = head.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(table.name() + " has no column " + column);
    }
    cells[at] = value;
    return this;
  }
}
