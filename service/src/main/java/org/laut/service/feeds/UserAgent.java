package org.laut.service.feeds;

/// Who asks servers for feeds.
final class UserAgent {
  /// Names the program, what it wants and how its operator would find out, as robots do.
  static final String TEXT =
      "Laut/" + version() + " (feed reader; polls feeds that its user subscribed to)";

  private UserAgent() {}

  private static String version() {
    String version = UserAgent.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }
}
