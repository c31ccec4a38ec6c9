package org.laut.corpus.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.report.OwnKnowledge.Kind;
import org.laut.text.Dateline;
import org.laut.text.Span;

/// Whether an item says that its publisher saw something itself.
record Eyewitness(Item item) {
  /// True if somebody of the publisher's is on the spot: the text says so, or the by-line gives the
  /// place from which it reports.
  boolean sees() {
    return saysSo() || isThere();
  }

  /// True if the text says that somebody of the publisher's saw it: "die dpa-Reporterin steht
  /// daneben".
  boolean saysSo() {
    return item.reading().own().stream().anyMatch(own -> own.kind() == Kind.EYEWITNESS);
  }

  private boolean isThere() {
    String byline = item.news().release().byline();
    String place = place();
    return byline != null
        && place != null
        && byline.indexOf(',') >= 0
        && byline.substring(byline.indexOf(',')).toLowerCase(Locale.ROOT).contains(place);
  }

  /// The place at the head of the text.
  private @Nullable String place() {
    Dateline head = item.reading().report().dateline();
    Span place = head == null ? null : head.place();
    return place == null ? null : place.of(item.news().document().text()).toLowerCase(Locale.ROOT);
  }
}
