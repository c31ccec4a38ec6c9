package org.laut.formats.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Place;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.xml.XmlStream;

/// The entries of a feed. Those that cannot be read are refused; the entries after them are read.
public final class FeedParts implements Parts {
  private static final FeedVocabulary VOCABULARY = new FeedVocabulary();
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
  private static final int INSIDE_CHANNEL = 2;

  private final XmlStream xml;
  private final FeedShell shell;
  private final @Nullable String language;
  private Place place = Place.item();
  private @Nullable Duration fresh;

  /// @param xml at the outermost element of a feed
  public FeedParts(XmlStream xml) {
    this.xml = xml;
    language = xml.language();
    shell = FeedShell.of(xml.name(), VOCABULARY.keep(xml.namespace()));
  }

  /// True if the outermost element of a document is that of a feed.
  public static boolean opens(XmlStream xml) {
    return ROOTS.contains(xml.name()) && VOCABULARY.keep(xml.namespace()) != null;
  }

  /// What the feed says of itself, as far as it was read.
  public FeedHead head() {
    return new FeedHead(shell.title(), fresh);
  }

  @Override
  public @Nullable Part next() throws IOException {
    while (xml.next()) {
      switch (xml.name()) {
        case "item", "entry" -> {
          return entry();
        }
        case "channel" -> {}
        case "ttl" -> ttl();
        default -> headField();
      }
    }
    return null;
  }

  private Part entry() throws IOException {
    place = place.next();
    try {
      Element entry = xml.take(VOCABULARY);
      return entry == null
          ? new Part.PassedOver(xml.name(), place)
          : new Part.Given(FeedEntry.of(entry, shell.around(entry), language), place);
    } catch (Unreadable e) {
      return e.at(place);
    }
  }

  private void ttl() throws IOException {
    try {
      Element ttl = xml.take(VOCABULARY);
      String minutes = ttl == null ? "" : ttl.getTextTrim();
      if (minutes.matches("[0-9]{1,6}")) {
        fresh = Duration.ofMinutes(Integer.parseInt(minutes));
      }
    } catch (Unreadable e) {
      fresh = null;
    }
  }

  private void headField() throws IOException {
    if (!shell.wants(xml.name()) || xml.depth() > INSIDE_CHANNEL + 1) {
      xml.skip();
      return;
    }
    try {
      shell.add(xml.take(VOCABULARY));
    } catch (Unreadable e) {
      shell.add(null);
    }
  }

  @Override
  public Place place() {
    return place;
  }
}
