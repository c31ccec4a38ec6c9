package org.laut.app.console;

import java.util.List;

/// Something that went wrong and is told to the user in one line.
public final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  private final ExitCode code;
  private final String key;
  private final transient List<Object> arguments;

  private Failure(ExitCode code, String key, Object... arguments) {
    super(key, null, false, false);
    this.code = code;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /// The input or the machine does not allow it.
  ///
  /// @param key of the message, without `failure.`
  public static Failure failed(String key, Object... arguments) {
    return new Failure(ExitCode.FAILED, key, arguments);
  }

  /// The command was not called as it is meant to be.
  ///
  /// @param key of the message, without `failure.`
  public static Failure usage(String key, Object... arguments) {
    return new Failure(ExitCode.WRONG_USAGE, key, arguments);
  }

  public ExitCode code() {
    return code;
  }

  /// The line for the user.
  public String in(Messages messages) {
    return messages.say("failure." + key, arguments.toArray());
  }
}
