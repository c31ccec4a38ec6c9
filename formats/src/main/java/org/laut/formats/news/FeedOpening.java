package org.laut.formats.news;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.laut.formats.feed.FeedHead;
import org.laut.formats.feed.FeedParts;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.stream.Peeked;
import org.laut.formats.xml.XmlStream;

/// Opens an input that is to be a feed.
final class FeedOpening implements GuardedParts.Opening {
  private static final int HEAD = 1 << 13;

  private final InputStream in;
  private final Limits limits;
  private @Nullable FeedParts feed;

  FeedOpening(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  @Override
  public Parts open() throws IOException {
    var bytes = new Peeked(in, HEAD);
    if (bytes.head().length == 0 && bytes.read() < 0) {
      throw new Unreadable(Fault.EMPTY, "");
    }
    var xml = new XmlStream(bytes, limits);
    xml.next();
    if (!FeedParts.opens(xml)) {
      throw new Unreadable(Fault.OTHER_XML, xml.name());
    }
    feed = new FeedParts(xml);
    return feed;
  }

  /// Whether a part only says that there was none, in what is a feed all the same.
  boolean isWithoutEntries(Part part) {
    return feed != null
        && part instanceof Part.Refused refused
        && refused.problem().fault() == Fault.EMPTY;
  }

  /// What the feed says of itself, as far as it was read.
  FeedHead head() {
    return feed == null ? FeedHead.NONE : feed.head();
  }
}
