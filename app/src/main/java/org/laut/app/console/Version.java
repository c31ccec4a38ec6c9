package org.laut.app.console;

/// Which release of the program this is.
public final class Version {
  private Version() {}

  /// `laut 0.1.0 (Java 25.0.3)`
  public static String text() {
    return "laut " + number() + " (Java " + System.getProperty("java.version") + ")";
  }

  /// `0.1.0`
  public static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(unpacked)" : version;
  }
}
