package org.laut.bench.wire;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.laut.bench.wire.IngestProcess.Stored;
import org.laut.store.Finding;
import org.laut.store.Store;
import org.laut.store.Version;

/// Compares a store with what was handed in.
record StoreCheck(String place, Feed feed) {
  /// What is wrong after a process was killed that had said this.
  List<String> afterKill(List<Stored> stored) {
    try (Store store = Store.open(place)) {
      List<String> faults = new ArrayList<>(unsound(store));
      for (Stored item : stored) {
        if (store.versions(item.ref()).size() < item.version()) {
          faults.add("acknowledged and lost: " + item.ref() + " version " + item.version());
        }
      }
      faults.addAll(unlikeTheFeed(store));
      return faults;
    }
  }

  /// What is wrong after a process took in everything to the end and said this.
  List<String> atTheEnd(List<Stored> stored) {
    try (Store store = Store.open(place)) {
      List<String> faults = new ArrayList<>(unsound(store));
      faults.addAll(unlikeTheFeed(store));
      if (store.counts().versions() != feed.size()) {
        faults.add(store.counts().versions() + " versions in place of " + feed.size());
      }
      if (stored.size() != feed.lines().size()) {
        faults.add(stored.size() + " items acknowledged of " + feed.lines().size());
      }
      return faults;
    }
  }

  private static List<String> unsound(Store store) {
    return store.verify().stream().map(Finding::toString).toList();
  }

  /// The store has to hold the beginning of the feed: no gap, nothing twice, each text as it was.
  private List<String> unlikeTheFeed(Store store) {
    List<String> faults = new ArrayList<>();
    boolean gap = false;
    for (Map.Entry<String, List<String>> item : feed.versions().entrySet()) {
      List<Version> versions = store.versions(item.getKey());
      if (gap && !versions.isEmpty()) {
        faults.add("stored behind a gap: " + item.getKey());
      }
      gap |= versions.isEmpty();
      Iterator<String> texts = item.getValue().iterator();
      for (Version version : versions) {
        if (!texts.hasNext()) {
          faults.add("twice: " + item.getKey());
          break;
        }
        if (!texts.next().equals(version.item().news().document().text())) {
          faults.add("another text: " + item.getKey());
        }
      }
    }
    return faults;
  }
}
