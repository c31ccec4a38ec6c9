package org.laut.formats.newsml;

import java.io.IOException;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Place;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.xml.XmlStream;

/// The items of a NewsML-G2 document. Those that cannot be read are refused; the items after them
/// are read.
public final class NewsmlParts implements Parts {
  private static final NewsmlVocabulary VOCABULARY = new NewsmlVocabulary();

  private final XmlStream xml;
  private Place place = Place.item();
  private boolean entered;

  /// @param xml at the outermost element of a NewsML-G2 document
  public NewsmlParts(XmlStream xml) {
    this.xml = xml;
  }

  /// True if the outermost element of a document is one of NewsML-G2.
  public static boolean opens(XmlStream xml) {
    boolean named = xml.name().equals("newsMessage") || xml.name().endsWith("Item");
    return named && (xml.namespace().isEmpty() || NewsmlVocabulary.isNewsml(xml.namespace()));
  }

  @Override
  public @Nullable Part next() throws IOException {
    while (advance()) {
      switch (xml.name()) {
        case "newsItem" -> {
          return item();
        }
        case "newsMessage", "itemSet" -> {}
        default -> {
          String name = xml.name();
          xml.skip();
          if (name.endsWith("Item")) {
            place = place.next();
            return new Part.PassedOver(name, place);
          }
        }
      }
    }
    return null;
  }

  /// To the next element; at first to the one that it stands at.
  private boolean advance() throws IOException {
    boolean there = !entered || xml.next();
    entered = true;
    return there;
  }

  private Part item() throws IOException {
    place = place.next();
    try {
      Element item = xml.take(VOCABULARY);
      if (item == null) {
        return new Part.PassedOver("newsItem", place);
      }
      String kind = NewsmlItem.otherKind(item);
      return kind == null
          ? new Part.Given(NewsmlItem.of(item), place)
          : new Part.PassedOver(kind, place);
    } catch (Unreadable e) {
      return e.at(place);
    }
  }

  @Override
  public Place place() {
    return place;
  }
}
