package org.laut.app.console;

import java.util.Map;
import java.util.Properties;

/// What the program may assume of the place where its results and messages go.
///
/// @param columns that a line may fill
/// @param terminal true if results go to a terminal
/// @param progress true if messages go to a terminal, so that a progress bar may be drawn
/// @param plain true if the user wants no colours anywhere
public record Screen(int columns, boolean terminal, boolean progress, boolean plain) {
  /// When to use colours.
  public enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final int LEAST = 80;
  private static final int MOST = 160;

  /// What the launcher found: `laut.columns`, `laut.terminal` and `laut.progress` among the
  /// properties. Without it, no terminal is assumed.
  public static Screen of(Properties properties, Map<String, String> environment) {
    boolean terminal = properties.getProperty("laut.terminal") != null;
    boolean dumb = "dumb".equals(environment.get("TERM"));
    String columns =
        properties.getProperty("laut.columns", environment.getOrDefault("COLUMNS", ""));
    return new Screen(
        columns(columns),
        terminal,
        properties.getProperty("laut.progress") != null && !dumb,
        dumb || !environment.getOrDefault("NO_COLOR", "").isEmpty());
  }

  /// Whether to use colours.
  public boolean colours(Colour wish) {
    return switch (wish) {
      case AUTO -> terminal && !plain;
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  private static int columns(String value) {
    try {
      return Math.clamp(Integer.parseInt(value), LEAST, MOST);
    } catch (NumberFormatException e) {
      return LEAST;
    }
  }
}
