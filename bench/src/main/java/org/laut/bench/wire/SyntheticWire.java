package org.laut.bench.wire;

import java.io.IOException;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Random;
import org.laut.bench.grammar.Composer;
import org.laut.bench.grammar.Grammar;

/// A made-up German news wire in order of publication, about 2,000 items a day without an end.
///
/// The same seed gives the same items. Keeps the stories that are still running and the words it
/// has coined, not the items. For one thread.
public final class SyntheticWire implements Iterator<WireItem> {
  private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2025-01-06T00:00:00+01:00");

  private final Grammar grammar = Grammar.beside(SyntheticWire.class, "wire.grammar");
  private final Random random;
  private final Composer composer;
  private final Publishers publishers;
  private final Delays delays;
  private final PriorityQueue<Due> due =
      new PriorityQueue<>(Comparator.comparingDouble(Due::seconds).thenComparingLong(Due::order));
  private double nextStory;
  private long order;
  private int sent;

  /// @param seconds since the beginning of the wire
  /// @param order breaks ties
  private record Due(double seconds, long order, Story story) {}

  public SyntheticWire(long seed) {
    random = new Random(seed);
    composer = new Composer(grammar, random);
    publishers = new Publishers(random, composer);
    delays = new Delays(random);
  }

  /// Writes the next items as lines of JSON.
  public void write(int items, Writer out) throws IOException {
    for (int i = 0; i < items; i++) {
      WireLine.write(next(), out);
    }
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public WireItem next() {
    while (due.isEmpty() || due.element().seconds() >= nextStory) {
      begin();
    }
    Due next = due.poll();
    if (next == null) {
      throw new NoSuchElementException();
    }
    String id = String.format(Locale.ROOT, "w%06d", ++sent);
    return next.story().next(id, BEGIN.plusSeconds((long) next.seconds()));
  }

  private void begin() {
    Story story = new Story(random, publishers, new Newsroom(grammar, composer, random));
    due.add(new Due(nextStory, order++, story));
    int more = delays.size() - 1;
    for (int i = 0; i < more; i++) {
      due.add(new Due(nextStory + delays.afterFirst(), order++, story));
    }
    nextStory += delays.untilNextStory();
  }
}
