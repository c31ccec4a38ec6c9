package org.laut.store.database;

import java.sql.SQLException;
import org.laut.store.database.StoreFailure.Reason;

/// What one database has for what the other writes otherwise.
///
/// @param where the place, for messages
/// @param bytewise the collation that orders texts by code points
/// @param clustered what is behind a table that lies in the order of its key
/// @param transactions how they are ended
/// @param reasons what an error of this database means
record Dialect(
    String where, String bytewise, String clustered, Transactions transactions, Reasons reasons) {
  /// What an error means.
  @FunctionalInterface
  interface Reasons {
    Reason of(SQLException error);
  }

  /// A statement of the schema as this database takes it.
  String fill(String sql) {
    return sql.replace("{bytewise}", bytewise).replace("{clustered}", clustered);
  }

  StoreFailure failure(SQLException error) {
    SQLException first = error.getNextException() == null ? error : error.getNextException();
    String message = String.valueOf(first.getMessage());
    return new StoreFailure(
        reasons.of(first), where, message.lines().findFirst().orElse("").strip());
  }

  StoreFailure failure(String detail) {
    return new StoreFailure(Reason.DAMAGED, where, detail);
  }

  StoreFailure failure(Reason reason, String detail) {
    return new StoreFailure(reason, where, detail);
  }
}
