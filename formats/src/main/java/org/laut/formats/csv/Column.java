package org.laut.formats.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param required true if it is filled in every row
/// @param primary true if it is part of the table's primary key
/// @param refersTo the table whose primary key it holds; null for a column of its own
/// @param values that are allowed; empty if they are not listed
/// @param german what it means
/// @param english what it means
record Column(
    String name,
    ColumnType type,
    boolean required,
    boolean primary,
    @Nullable String refersTo,
    List<String> values,
    String german,
    String english) {
  Column {
    values = List.copyOf(values);
  }
}
