package org.laut.formats.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.formats.date.Published;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.LanguageTag;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.intake.WireCopy;
import org.laut.text.Header;

/// An entry of a feed as an item. Its publisher is the feed, its source what `source` names.
final class FeedEntry {
  private static final List<String> DATES =
      List.of("published", "issued", "pubDate", "date", "updated", "modified");

  private final Element element;
  private final SyndFeed feed;
  private final SyndEntry entry;

  private final @Nullable String usualLanguage;

  private FeedEntry(
      Element element, SyndFeed feed, SyndEntry entry, @Nullable String usualLanguage) {
    this.element = element;
    this.feed = feed;
    this.entry = entry;
    this.usualLanguage = usualLanguage;
  }

  /// The item that the entry stands for.
  ///
  /// @param feed the feed with this entry alone
  /// @param language that of a feed which does not tell it in its head
  static NewsItem of(Element element, SyndFeed feed, @Nullable String language) throws Unreadable {
    if (feed.getEntries().isEmpty()) {
      throw new Unreadable(Fault.NO_TEXT, "");
    }
    return new FeedEntry(element, feed, feed.getEntries().getFirst(), language).item();
  }

  private NewsItem item() throws Unreadable {
    Published published = published();
    Header header =
        new Header(
            firstOf(entry.getUri(), link()),
            EntryText.plain(entry.getTitle()),
            firstOf(feed.getTitle()),
            published == null ? null : published.day(),
            language());
    Release release =
        new Release(
            byline(),
            published == null ? null : published.moment(),
            Usage.USABLE,
            null,
            source(),
            link());
    return WireCopy.of(EntryText.of(entry), header, release);
  }

  /// Dates as they were written, for ROME's have lost their offset.
  private @Nullable Published published() {
    for (String name : DATES) {
      for (Element child : element.getChildren()) {
        Published found = child.getName().equals(name) ? Published.find(child.getText()) : null;
        if (found != null) {
          return found;
        }
      }
    }
    Date other = entry.getPublishedDate();
    return other == null ? null : Published.at(other.toInstant());
  }

  private @Nullable String link() {
    Stream<String> links = entry.getLinks().stream().map(SyndLink::getHref);
    return Stream.concat(Stream.ofNullable(entry.getLink()), links)
        .filter(Objects::nonNull)
        .filter(link -> link.startsWith("http://") || link.startsWith("https://"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String byline() {
    String names =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return firstOf(names, entry.getAuthor());
  }

  private @Nullable String source() {
    SyndFeed source = entry.getSource();
    return source == null ? null : firstOf(source.getTitle());
  }

  private @Nullable String language() {
    String tag =
        firstOf(
            element.getChildText("language", FeedVocabulary.DC),
            element.getAttributeValue("lang", Namespace.XML_NAMESPACE),
            feed.getLanguage(),
            usualLanguage);
    return LanguageTag.primary(tag);
  }

  private static @Nullable String firstOf(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return null;
  }
}
