package org.laut.service.problem;

import org.jspecify.annotations.Nullable;

/// A request that is refused or fails, with what the client is told of it.
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final String detail;
  private final @Nullable String field;
  private final int retryAfter;

  private Problem(Kind kind, String detail, @Nullable String field, int retryAfter) {
    super(kind.word() + ": " + detail, null, false, false);
    this.kind = kind;
    this.detail = detail;
    this.field = field;
    this.retryAfter = retryAfter;
  }

  /// A problem of this kind.
  ///
  /// @param detail what is wrong here and what to do, in one line
  public static Problem of(Kind kind, String detail) {
    return new Problem(kind, detail, null, 0);
  }

  /// A parameter or field that is wrong.
  ///
  /// @param field its name
  public static Problem invalid(String field, String detail) {
    return new Problem(Kind.INVALID, detail, field, 0);
  }

  /// A problem that may be over later.
  ///
  /// @param seconds to wait before trying again
  public static Problem later(Kind kind, String detail, int seconds) {
    return new Problem(kind, detail, null, seconds);
  }

  public Kind kind() {
    return kind;
  }

  public String detail() {
    return detail;
  }

  /// The parameter or field that is meant; null for none.
  public @Nullable String field() {
    return field;
  }

  /// Seconds to wait before trying again; 0 where that does not help.
  public int retryAfter() {
    return retryAfter;
  }
}
