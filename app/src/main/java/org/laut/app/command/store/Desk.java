package org.laut.app.command.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.laut.Laut;
import org.laut.app.command.Words;
import org.laut.app.console.Console;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.app.view.Plain;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.store.Counts;
import org.laut.store.Store;
import org.laut.store.Version;
import org.laut.store.database.StoreFailure;
import org.laut.text.Term;

/// What the commands on a store work with.
///
/// @param laut made at the first use, since making it loads the lexicons
/// @param usual the store in the variable `LAUT_STORE`; null if there is none
public record Desk(Console console, Supplier<Laut> laut, @Nullable String usual) {
  /// The variable that names the store where `--store` does not.
  public static final String VARIABLE = "LAUT_STORE";

  /// Opens the store that the words name; makes it if it is not there.
  public Store open(Words words) throws Failure {
    return Store.open(place(words));
  }

  /// Opens the store that the words name; fails if it is not there.
  public Store existing(Words words) throws Failure {
    String place = place(words);
    if (!place.startsWith("postgres") && !isThere(place)) {
      throw Failure.failed("no-store", place);
    }
    return Store.open(place);
  }

  /// Whether the words or the environment name a store.
  public boolean isNamed(Words words) {
    String place = words.value("--store") == null ? usual : words.value("--store");
    return place != null && !place.isBlank();
  }

  /// What to tell of a store that cannot be used.
  public static Failure failure(StoreFailure e) {
    String key = "store." + e.reason().name().toLowerCase(Locale.ROOT);
    return Failure.failed(key, e.where(), e.detail());
  }

  /// How much a store holds, in one line.
  public String stock(Counts counts) {
    Messages messages = console.messages();
    return messages.say(
        "stock",
        messages.count("items", counts.items()),
        messages.count("versions", counts.versions()));
  }

  /// The items in which the words of a question stand, best first; tells the user if there are more
  /// than are looked at.
  ///
  /// @param most items to look at
  public List<Item> found(Store store, List<Term> question, Filter filter, int most) {
    List<Item> items = store.find(question, filter, most + 1);
    if (items.size() <= most) {
      return items;
    }
    console.tell(console.messages().say("many-found", most));
    return items.subList(0, most);
  }

  /// All versions of an item; fails if there is none.
  List<Version> versions(Store store, String ref) throws Failure {
    List<Version> versions = store.versions(ref);
    if (versions.isEmpty()) {
      throw Failure.failed("no-such-item", Plain.of(ref));
    }
    return versions;
  }

  private String place(Words words) throws Failure {
    String place = words.value("--store") == null ? usual : words.value("--store");
    if (place == null || place.isBlank()) {
      throw Failure.usage("store-unnamed");
    }
    return place;
  }

  private static boolean isThere(String place) throws Failure {
    try {
      return Files.exists(Path.of(place));
    } catch (InvalidPathException e) {
      throw Failure.failed("path", place.replace('\0', '?'));
    }
  }
}
