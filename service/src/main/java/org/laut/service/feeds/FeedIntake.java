package org.laut.service.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.laut.corpus.NewsItem;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Place;
import org.laut.formats.intake.Problem;
import org.laut.formats.record.InvalidRecord;
import org.laut.report.Reading;
import org.laut.store.Arrival;
import org.laut.store.Feed;
import org.laut.store.Outcome;
import org.laut.store.Store;
import org.laut.store.Studied;
import org.laut.text.Document;

/// Reads the new items of a feed and keeps them together with the feed's state.
///
/// @param study reads one text
record FeedIntake(Store store, Function<Document, Reading> study) {
  /// What was taken in.
  ///
  /// @param feed with its items counted
  /// @param known items that the store had before
  /// @param unread items that could not be read or kept
  record Taken(Feed feed, List<Outcome> outcomes, int known, List<Problem> unread) {}

  /// Takes in items in one transaction with the state of the feed after the poll; empty, and
  /// nothing is taken in, if the feed was removed meanwhile.
  Optional<Taken> take(Feed before, Feed after, List<NewsItem> items) {
    Set<Arrival> known = store.known(items.stream().map(Arrival::of).toList());
    var studied = new ArrayList<Studied>();
    var unread = new ArrayList<Problem>();
    for (NewsItem item : items) {
      if (!known.contains(Arrival.of(item))) {
        study(item, studied, unread);
      }
    }
    int old = items.size() - studied.size() - unread.size();
    try {
      return store
          .feeds()
          .keep(after, studied)
          .map(kept -> new Taken(kept.feed(), kept.outcomes(), old, unread));
    } catch (InvalidRecord e) {
      return singly(before, after, studied, old, unread);
    }
  }

  private void study(NewsItem item, List<Studied> studied, List<Problem> unread) {
    try {
      studied.add(new Studied(item, study.apply(item.document())));
    } catch (RuntimeException e) {
      unread.add(problem(e));
    }
  }

  /// Keeps those whose records are sound. The state of the feed comes last, so that the poll is
  /// repeated if it ends here.
  private Optional<Taken> singly(
      Feed before, Feed after, List<Studied> studied, int known, List<Problem> unread) {
    var outcomes = new ArrayList<Outcome>();
    for (Studied item : studied) {
      try {
        store
            .feeds()
            .keep(before, List.of(item))
            .ifPresent(kept -> outcomes.addAll(kept.outcomes()));
      } catch (InvalidRecord e) {
        unread.add(problem(e));
      }
    }
    return store
        .feeds()
        .keep(after, List.of())
        .map(kept -> new Taken(kept.feed(), outcomes, known, unread));
  }

  private static Problem problem(RuntimeException e) {
    return new Problem(Fault.INTERNAL, String.valueOf(e.getMessage()), Place.WHOLE);
  }
}
