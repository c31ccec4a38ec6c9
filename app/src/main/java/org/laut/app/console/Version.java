package org.laut.app.console;

/// Which release of the program this is.
public final class Version {
  private Version() {}

  /// `laut 0.1.0 (Java 25.0.3)`
  public static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    String java = System.getProperty("java.version");
    return "laut " + (version == null ? "(unpacked)" : version) + " (Java " + java + ")";
  }
}
