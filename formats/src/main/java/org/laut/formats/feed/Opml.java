package org.laut.formats.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.stream.Peeked;
import org.laut.formats.xml.XmlStream;

/// Lists of feeds in OPML, as feed readers exchange them.
public final class Opml {
  private static final int HEAD = 1 << 13;
  private static final int MOST = 10_000;

  private Opml() {}

  /// The URLs of all feeds in a list, in their order, as they stand there: nothing says that they
  /// are URLs.
  ///
  /// @param in closed by the caller
  /// @throws Unreadable if it is no OPML to its end, or names more than 10,000 feeds
  public static List<String> read(InputStream in, Limits limits) throws IOException {
    try {
      return feeds(new XmlStream(new Peeked(in, HEAD), limits));
    } catch (IOException e) {
      throw e.getCause() instanceof Unreadable why ? why : e;
    }
  }

  private static List<String> feeds(XmlStream xml) throws IOException {
    if (!xml.next() || !xml.name().equals("opml")) {
      throw new Unreadable(Fault.OTHER_XML, xml.name());
    }
    var feeds = new ArrayList<String>();
    while (xml.next()) {
      String url = xml.name().equals("outline") ? url(xml) : null;
      if (url != null && !url.isBlank()) {
        feeds.add(url.strip());
      }
      if (feeds.size() > MOST) {
        throw new Unreadable(Fault.TOO_MANY, String.valueOf(MOST));
      }
    }
    return feeds;
  }

  /// Some programs write the attribute in their own case.
  private static @Nullable String url(XmlStream xml) {
    String url = xml.attribute("xmlUrl");
    return url == null ? xml.attribute("xmlurl") : url;
  }
}
