package org.laut.bench.wire;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.laut.bench.wire.WireItem.Kind;

/// One story on the wire, from its first report on.
final class Story {
  private static final double FIRST_BY_AGENCY = 0.7;
  private static final double LATER_BY_AGENCY = 0.4;
  private static final double NAMED = 0.65;
  private static final double OWN_TITLE = 0.3;

  private final Random random;
  private final Publishers publishers;
  private final Newsroom newsroom;
  private final List<WireItem> usable = new ArrayList<>();

  Story(Random random, Publishers publishers, Newsroom newsroom) {
    this.random = random;
    this.publishers = publishers;
    this.newsroom = newsroom;
  }

  /// The next item, under this id.
  WireItem next(String id, OffsetDateTime time) {
    Kind kind = usable.isEmpty() ? Kind.REPORT : Choice.draw(random);
    WireItem item =
        switch (kind) {
          case REPORT, ROUTINE, FOLLOW_UP -> report(kind, id, time);
          case COPY, SHORTENED, REORDERED, CREDITED, UNCREDITED -> taken(kind, id, time);
          case UPDATE, CORRECTION, WITHDRAWAL -> replacing(kind, id, time);
        };
    if (kind != Kind.WITHDRAWAL) {
      usable.add(item);
    }
    return item;
  }

  private WireItem report(Kind kind, String id, OffsetDateTime time) {
    boolean agency = chance(usable.isEmpty() ? FIRST_BY_AGENCY : LATER_BY_AGENCY);
    Publisher publisher = agency ? publishers.agency() : publishers.outlet();
    Article article = kind == Kind.FOLLOW_UP ? newsroom.followUp() : newsroom.report();
    String byline = agency ? null : newsroom.say("byline");
    Kind told = newsroom.routine() ? Kind.ROUTINE : kind;
    return new WireItem(id, publisher, byline, time, article, head(publisher), null, told, null);
  }

  private WireItem taken(Kind kind, String id, OffsetDateTime time) {
    WireItem parent = any();
    newsroom.about(parent.publisher().code(), parent.title());
    Article made = made(kind, parent.article());
    Article article = chance(OWN_TITLE) ? made.titled(newsroom.title()) : made;
    boolean named = kind.copies() && chance(NAMED);
    String byline = named ? parent.publisher().code() : null;
    String head = named ? head(parent.publisher()) : "";
    return new WireItem(
        id, publishers.outlet(), byline, time, article, head, null, kind, parent.root());
  }

  private Article made(Kind kind, Article parent) {
    return switch (kind) {
      case SHORTENED -> parent.shortened();
      case REORDERED -> parent.reordered();
      case CREDITED -> newsroom.rewritten(parent, true);
      case UNCREDITED -> newsroom.rewritten(parent, false);
      default -> parent;
    };
  }

  private WireItem replacing(Kind kind, String id, OffsetDateTime time) {
    WireItem old = any();
    usable.remove(old);
    newsroom.about(old.publisher().code(), old.title());
    Article article =
        switch (kind) {
          case CORRECTION -> newsroom.corrected(old.article());
          case WITHDRAWAL -> newsroom.withdrawal();
          default -> newsroom.report();
        };
    return new WireItem(
        id, old.publisher(), null, time, article, head(old.publisher()), old.id(), kind, null);
  }

  /// The place and the code that an agency's item begins with; outlets have none.
  private String head(Publisher publisher) {
    return publisher.agency() ? newsroom.say("place") + " (" + publisher.code() + ") - " : "";
  }

  private WireItem any() {
    return usable.get(random.nextInt(usable.size()));
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
