package org.laut.store.database;

/// A store that cannot be opened, read or written, with the reason and one line that says where.
///
/// What was acknowledged before stays; what was being written is not there at all.
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What is the matter.
  public enum Reason {
    /// Something is there that is no store: another kind of file or database.
    NOT_A_STORE,
    /// The store was written by a later version.
    NEWER,
    /// The file, its folder or the database must not be written.
    READ_ONLY,
    /// No room is left.
    FULL,
    /// Another process kept the store to itself for longer than is waited.
    LOCKED,
    /// Parts of the store are unreadable.
    DAMAGED,
    /// No such folder, no such server or database, or no admission to it.
    UNREACHABLE,
    /// The connection broke, or the database refused a statement.
    BROKEN
  }

  private final Reason reason;
  private final String where;
  private final String detail;

  /// @param where the store as a reader may see it, without a password
  /// @param detail what the database says; may be empty
  public StoreFailure(Reason reason, String where, String detail) {
    super(reason + " " + where + (detail.isEmpty() ? "" : ": " + detail));
    this.reason = reason;
    this.where = where;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  public String where() {
    return where;
  }

  /// In one line, as the database has it; may be empty.
  public String detail() {
    return detail;
  }
}
