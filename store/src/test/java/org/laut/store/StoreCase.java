package org.laut.store;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.laut.corpus.Filter;

/// A test with an empty store.
abstract class StoreCase {
  private @Nullable String place;
  private @Nullable Store store;

  /// Where a new store may be made.
  abstract String newPlace();

  @BeforeEach
  void open() {
    place = newPlace();
    store = Store.open(place);
  }

  @AfterEach
  void close() {
    store().close();
  }

  public String place() {
    return Objects.requireNonNull(place);
  }

  public Store store() {
    return Objects.requireNonNull(store);
  }

  /// Closes the store and opens it again.
  public void reopen() {
    store().close();
    store = Store.open(place());
  }

  static Filter filter(@Nullable String from, @Nullable String to, @Nullable String publisher) {
    return new Filter(
        from == null ? null : OffsetDateTime.parse(from),
        to == null ? null : OffsetDateTime.parse(to),
        publisher);
  }
}
