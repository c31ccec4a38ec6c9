package org.laut.formats.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Unreadable;

/// A feed without its entries, in which each of them is read by itself.
final class FeedShell {
  private static final int MOST_FIELDS = 32;
  private static final int MOST_CHARACTERS = 2000;

  private static final Set<String> FIELDS =
      Set.of("title", "link", "language", "publisher", "author", "creator", "id");

  private final Document feed;
  private final Element head;
  private final Element holder;
  private int fields;

  private FeedShell(Element root, Element head, Element holder) {
    this.feed = new Document(root);
    this.head = head;
    this.holder = holder;
  }

  /// The shell of a feed whose outermost element has this name.
  static FeedShell of(String name, @Nullable Namespace namespace) {
    Element root = new Element(name, namespace);
    if (name.equals("feed")) {
      return new FeedShell(root, root, root);
    }
    if (name.equals("RDF")) {
      Element channel = new Element("channel", "http://purl.org/rss/1.0/");
      root.addContent(channel);
      return new FeedShell(root, channel, root);
    }
    Element channel = new Element("channel");
    root.setAttribute("version", "2.0").addContent(channel);
    return new FeedShell(root, channel, channel);
  }

  /// True if the head of the feed is read in the field of this name.
  boolean wants(String name) {
    return fields < MOST_FIELDS && FIELDS.contains(name);
  }

  /// Takes a field of the head; null or a very long one is not kept.
  void add(@Nullable Element field) {
    fields++;
    if (field != null && field.getValue().length() < MOST_CHARACTERS) {
      head.addContent(field);
    }
  }

  /// What the feed is called; null if it has no title so far.
  @Nullable String title() {
    for (Element field : head.getChildren()) {
      if (field.getName().equals("title")) {
        return EntryText.plain(field.getText());
      }
    }
    return null;
  }

  /// The feed with this entry alone. The entry stays its own.
  SyndFeed around(Element entry) throws Unreadable {
    holder.addContent(entry);
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(feed);
    } catch (FeedException | RuntimeException e) {
      throw new Unreadable(Fault.NOT_XML, "");
    } finally {
      holder.removeContent(entry);
    }
  }
}
