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
  List<Fault> afterKill(List<Stored> stored) {
    try (Store store = Store.open(place)) {
      List<Fault> faults = new ArrayList<>(unsound(store));
      for (Stored item : stored) {
        if (store.versions(item.ref()).size() < item.version()) {
          faults.add(
              new Fault(Fault.Kind.LOST, item.ref() + " version " + item.version() + " was said"));
        }
      }
      faults.addAll(unlikeTheFeed(store));
      return faults;
    }
  }

  /// What is wrong after a process took in everything to the end and said this.
  List<Fault> atTheEnd(List<Stored> stored) {
    try (Store store = Store.open(place)) {
      List<Fault> faults = new ArrayList<>(unsound(store));
      faults.addAll(unlikeTheFeed(store));
      long versions = store.counts().versions();
      if (versions != feed.size()) {
        Fault.Kind kind = versions < feed.size() ? Fault.Kind.LOST : Fault.Kind.DUPLICATE;
        faults.add(new Fault(kind, versions + " versions in place of " + feed.size()));
      }
      int said = stored.size();
      if (said != feed.lines().size()) {
        faults.add(new Fault(Fault.Kind.LOST, said + " said of " + feed.lines().size()));
      }
      return faults;
    }
  }

  private static List<Fault> unsound(Store store) {
    return store.verify().stream()
        .map(Finding::toString)
        .map(finding -> new Fault(Fault.Kind.UNSOUND, finding))
        .toList();
  }

  /// The store has to hold the beginning of the feed: no gap, nothing twice, each text as it was.
  private List<Fault> unlikeTheFeed(Store store) {
    List<Fault> faults = new ArrayList<>();
    boolean gap = false;
    for (Map.Entry<String, List<String>> item : feed.versions().entrySet()) {
      List<Version> versions = store.versions(item.getKey());
      if (gap && !versions.isEmpty()) {
        faults.add(new Fault(Fault.Kind.LOST, "what was before " + item.getKey()));
      }
      gap |= versions.isEmpty();
      Iterator<String> texts = item.getValue().iterator();
      for (Version version : versions) {
        if (!texts.hasNext()) {
          faults.add(new Fault(Fault.Kind.DUPLICATE, item.getKey()));
          break;
        }
        if (!texts.next().equals(version.item().news().document().text())) {
          faults.add(new Fault(Fault.Kind.CHANGED, item.getKey()));
        }
      }
    }
    return faults;
  }
}
