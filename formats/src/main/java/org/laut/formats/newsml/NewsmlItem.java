package org.laut.formats.newsml;

import java.util.Locale;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.formats.date.Published;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.LanguageTag;
import org.laut.formats.intake.Replacing;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.intake.WireCopy;
import org.laut.text.Header;

/// A `newsItem` as a news item.
///
/// Its moment is that of the version. What is withheld or canceled is withdrawn; a usable item with
/// the signal of a correction is corrected. The publisher is the provider, else the holder of the
/// rights; the source is the source of information, else the credit line.
final class NewsmlItem {
  private final Properties item;
  private final Properties management;
  private final Properties content;

  private NewsmlItem(Element newsItem) {
    item = new Properties(newsItem);
    management = item.of("itemMeta");
    content = item.of("contentMeta");
  }

  /// What an item without words is, a picture for example; null for a text.
  static @Nullable String otherKind(Element newsItem) {
    String kind = new NewsmlItem(newsItem).management.code("itemClass");
    boolean text = kind == null || kind.equals("text") || !NewsmlBody.of(newsItem).isBlank();
    return text ? null : kind;
  }

  static NewsItem of(Element newsItem) throws Unreadable {
    return new NewsmlItem(newsItem).item(newsItem);
  }

  private NewsItem item(Element newsItem) throws Unreadable {
    String ref = newsItem.getAttributeValue("guid");
    if (ref == null || ref.isBlank()) {
      throw new Unreadable(Fault.MISSING, "guid");
    }
    Published published = published();
    String provider = management.name("provider");
    String publisher = provider == null ? item.of("rightsInfo").name("copyrightHolder") : provider;
    Header header =
        new Header(
            ref,
            content.mainText("headline"),
            publisher,
            published == null ? null : published.day(),
            language(newsItem));
    Release release =
        new Release(
            byline(),
            published == null ? null : published.moment(),
            usage(),
            replaced(ref),
            source(publisher),
            ref.startsWith("http://") || ref.startsWith("https://") ? ref : null);
    return WireCopy.of(NewsmlBody.of(newsItem), header, release);
  }

  private @Nullable Published published() {
    Published version = Published.find(management.text("versionCreated"));
    Published created = version == null ? Published.find(content.text("contentCreated")) : version;
    return created == null ? Published.find(management.text("firstCreated")) : created;
  }

  private @Nullable String language(Element newsItem) {
    String tag = content.attribute("language", "tag");
    return LanguageTag.primary(
        tag == null ? newsItem.getAttributeValue("lang", Namespace.XML_NAMESPACE) : tag);
  }

  private @Nullable String byline() {
    String by = content.text("by");
    return by == null ? content.name("creator") : by;
  }

  private Usage usage() throws Unreadable {
    String status = management.code("pubStatus");
    return switch (status == null ? "usable" : status.toLowerCase(Locale.ROOT)) {
      case "usable" ->
          management.codes("signal").contains("correction") ? Usage.CORRECTED : Usage.USABLE;
      case "withheld", "canceled", "cancelled" -> Usage.WITHDRAWN;
      default -> throw new Unreadable(Fault.WRONG_VALUE, "pubStatus");
    };
  }

  /// The id of the item that this one replaces; null if there is none but itself.
  private @Nullable String replaced(String ref) {
    for (Element link : management.all("link")) {
      if (Replacing.isMeantBy(link.getAttributeValue("rel", ""))) {
        String id = link.getAttributeValue("residref");
        String found = id == null ? link.getAttributeValue("href") : id;
        return ref.equals(found) ? null : found;
      }
    }
    return null;
  }

  private @Nullable String source(@Nullable String publisher) {
    String informant = content.name("infoSource");
    String source = informant == null ? content.text("creditline") : informant;
    return source == null || source.equals(publisher) ? null : source;
  }
}
