package org.laut.service.item;

import java.util.List;
import org.laut.corpus.Item;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.store.Store;
import org.laut.store.Version;

/// Finds the item that a request names.
final class Kept {
  private Kept() {}

  /// The version in the parameter `version`, the latest without one.
  static Item item(Store store, Call call) {
    Integer version = call.number("version");
    String ref = call.path("ref");
    if (version == null) {
      return store.item(ref).orElseThrow(() -> missing(ref));
    }
    return version(versions(store, ref), version);
  }

  /// All versions; there is one at least.
  static List<Version> versions(Store store, String ref) {
    List<Version> versions = store.versions(ref);
    if (versions.isEmpty()) {
      throw missing(ref);
    }
    return versions;
  }

  /// The version of this number.
  static Item version(List<Version> versions, int number) {
    return versions.stream()
        .map(Version::item)
        .filter(item -> item.version() == number)
        .findFirst()
        .orElseThrow(() ->
            Problem.of(
                Kind.NOT_FOUND,
                "the item has " + versions.size() + " versions, and none is " + number));
  }

  static Problem missing(String ref) {
    return Problem.of(Kind.NOT_FOUND, "the store has no item " + ref);
  }
}
