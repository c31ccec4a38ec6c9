package org.laut.formats.news;

import java.io.IOException;
import org.laut.formats.feed.FeedParts;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.newsml.NewsmlParts;
import org.laut.formats.stream.Peeked;
import org.laut.formats.xml.XmlStream;

/// Tells XML formats by their outermost element.
final class XmlParts {
  private XmlParts() {}

  static Parts open(Peeked in, Limits limits) throws IOException {
    var xml = new XmlStream(in, limits);
    xml.next();
    if (FeedParts.opens(xml)) {
      return new FeedParts(xml);
    }
    if (NewsmlParts.opens(xml)) {
      return new NewsmlParts(xml);
    }
    throw new Unreadable(Fault.OTHER_XML, xml.name());
  }
}
