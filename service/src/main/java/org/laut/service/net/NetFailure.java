package org.laut.service.net;

import java.io.IOException;

/// Something was not fetched.
public final class NetFailure extends IOException {
  private static final long serialVersionUID = 1;
  private static final int LONG = 200;

  private final NetFault fault;
  private final String detail;

  NetFailure(NetFault fault, String detail) {
    super(fault + " " + printable(detail));
    this.fault = fault;
    this.detail = printable(detail);
  }

  public NetFault fault() {
    return fault;
  }

  /// What the fault's description says, in one line of printable characters; may be empty.
  public String detail() {
    return detail;
  }

  private static String printable(String detail) {
    var kept = new StringBuilder();
    detail
        .codePoints()
        .limit(LONG)
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
