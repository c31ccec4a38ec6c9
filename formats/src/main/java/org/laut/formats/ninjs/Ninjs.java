package org.laut.formats.ninjs;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.formats.date.Published;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.LanguageTag;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.intake.WireCopy;
import org.laut.formats.json.JsonObject;
import org.laut.text.Header;

/// A ninjs object as a news item.
///
/// Its moment is that of the version. What is withheld or canceled is withdrawn. The publisher is
/// the provider, else the holder of the rights, else the first source of information; another
/// source of information is the source. Fields of unexpected types say nothing.
public final class Ninjs {
  private final NinjsFields fields;

  private Ninjs(JsonObject object) {
    fields = new NinjsFields(object);
  }

  /// True if the object is ninjs and no line of our own.
  public static boolean is(JsonObject object) {
    return object.has("uri") && !object.has("text");
  }

  /// What an object without words is: a picture, a package; null for a text.
  public static @Nullable String otherKind(JsonObject object) {
    String type = new NinjsFields(object).string("type");
    boolean text = type == null || type.equals("text") || !NinjsBody.of(object).isBlank();
    return text ? null : type;
  }

  /// The item.
  public static NewsItem item(JsonObject object) throws Unreadable {
    return new Ninjs(object).item(NinjsBody.of(object));
  }

  private NewsItem item(String body) throws Unreadable {
    String ref = fields.string("uri");
    if (ref == null) {
      throw new Unreadable(Fault.MISSING, "uri");
    }
    Published published = published();
    String publisher = publisher();
    Header header =
        new Header(
            ref,
            fields.mainOf("headline", "headlines", "title"),
            publisher,
            published == null ? null : published.day(),
            LanguageTag.primary(fields.string("language")));
    Release release =
        new Release(
            fields.mainOf("byline", "by", "bylines"),
            published == null ? null : published.moment(),
            usage(),
            new Replaced(fields).by(ref),
            source(publisher),
            url(ref));
    return WireCopy.of(body, header, release);
  }

  private @Nullable Published published() {
    for (String name : List.of("versioncreated", "contentcreated", "firstcreated")) {
      Published found = Published.find(fields.string(name));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Usage usage() throws Unreadable {
    String status = fields.string("pubstatus");
    return switch (status == null ? "usable" : status.toLowerCase(Locale.ROOT)) {
      case "usable" -> Usage.USABLE;
      case "withheld", "canceled", "cancelled" -> Usage.WITHDRAWN;
      default -> throw new Unreadable(Fault.WRONG_VALUE, "pubstatus");
    };
  }

  private @Nullable String publisher() {
    String provider = fields.name("provider");
    String holder = provider == null ? fields.name("copyrightholder") : provider;
    return holder == null ? informant() : holder;
  }

  private @Nullable String informant() {
    String named = fields.name("infosources");
    return named == null ? fields.name("infosource") : named;
  }

  private @Nullable String source(@Nullable String publisher) {
    String informant = informant();
    String source = informant == null ? fields.name("source") : informant;
    return source == null || source.equals(publisher) ? null : source;
  }

  private @Nullable String url(String ref) {
    String url = fields.string("url");
    String address = url == null ? ref : url;
    return address.startsWith("http://") || address.startsWith("https://") ? address : null;
  }
}
