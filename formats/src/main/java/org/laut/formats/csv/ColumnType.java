package org.laut.formats.csv;

import java.util.Locale;

/// What the cells of a column hold, as Table Schema calls it.
enum ColumnType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE,
  DATETIME;

  static ColumnType parse(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
