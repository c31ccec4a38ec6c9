package org.laut.app.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// The program's words in one language.
///
/// Read without the bundle look-up and filled without the format machinery of the platform, which
/// together take longer to start than an article to read.
public final class Messages {
  private final String language;
  private final ResourceBundle bundle;

  private Messages(String language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /// German (`de`) or English (`en`).
  public static Messages of(String language) {
    try (var reader =
        new InputStreamReader(
            resource("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
      return new Messages(language, new PropertyResourceBundle(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// German if the locale in the environment is, English otherwise.
  public static String languageOf(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return locale.startsWith("de") ? "de" : "en";
      }
    }
    return Locale.getDefault().getLanguage().equals("de") ? "de" : "en";
  }

  /// `de` or `en`.
  public String language() {
    return language;
  }

  /// The words under a key, with `{0}`, `{1}` ... replaced by the arguments.
  public String say(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    var text = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      text.append(pattern, at, open).append(arguments[pattern.charAt(open + 1) - '0']);
      at = open + 3;
    }
    return text.append(pattern, at, pattern.length()).toString();
  }

  /// A number with its noun, singular or plural: the words under `key.one` or `key.many`.
  public String count(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".many"), number);
  }

  /// What a constant is called: the words under `form.direct` for `Form.DIRECT`.
  public String name(Enum<?> constant) {
    String type = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return say(type + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  /// The help page of a command.
  public String help(String command) {
    try (InputStream in = resource("help/" + command + "." + language + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(
        Messages.class.getResourceAsStream("/org/laut/app/" + name), name);
  }
}
