package org.laut.formats.csv;

import java.util.List;

/// A table of the export.
///
/// @param german what a row of it is
/// @param english what a row of it is
record Table(String name, String german, String english, List<Column> columns) {
  Table {
    columns = List.copyOf(columns);
  }

  String file() {
    return name + ".csv";
  }

  /// The names of the columns in their order.
  List<String> head() {
    return columns.stream().map(Column::name).toList();
  }

  /// The names of the columns that make up the primary key; empty if it has none.
  List<String> primaryKey() {
    return columns.stream().filter(Column::primary).map(Column::name).toList();
  }
}
