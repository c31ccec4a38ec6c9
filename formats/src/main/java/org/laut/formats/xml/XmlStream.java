package org.laut.formats.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.stream.Peeked;

/// One XML document, gone through from element to element.
///
/// Memory is that of the elements that are taken whole. A taken element that cannot be read costs
/// itself only, even if it breaks XML's rules: reading then goes on at the next tag of its name.
/// What makes the rest of the document unreadable is thrown as an [IOException] whose cause is
/// [Unreadable].
public final class XmlStream {
  private final Limits limits;
  private final XmlDecoder decoder;
  private final XmlCharacters characters;

  /// The tags around what it stands at, and that tag itself.
  private final Deque<String> tags = new ArrayDeque<>();

  private XmlEvents events;

  /// Name of the element that could not be parsed to its end; null if there is none.
  private @Nullable String broken;

  /// Opens a document.
  public XmlStream(Peeked in, Limits limits) throws IOException {
    this.limits = limits;
    decoder = new XmlDecoder(in, XmlEncoding.of(in.head()));
    characters = new XmlCharacters(decoder, limits);
    events = new XmlEvents(characters);
  }

  /// Goes to the beginning of the next element, into the one it stands at; false at the end of the
  /// document.
  public boolean next() throws IOException {
    if (broken != null && !resume(broken)) {
      return false;
    }
    int event = events.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.END_ELEMENT) {
        tags.removeLast();
      }
      event = events.next();
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      tags.add(StartTag.of(events.parser()));
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /// Goes on at the next element of this name; false if there is none.
  private boolean resume(String name) throws IOException {
    broken = null;
    try {
      if (!characters.resume(String.join("", tags), name)) {
        return false;
      }
    } catch (Unreadable e) {
      throw new IOException(e);
    }
    events = new XmlEvents(characters);
    while (events.depth() < tags.size()) {
      events.next();
    }
    return true;
  }

  /// Elements around the one it stands at, itself included.
  public int depth() {
    return events.depth();
  }

  /// Name of the element it stands at, without prefix.
  public String name() {
    return events.parser().getLocalName();
  }

  /// Namespace of the element it stands at; empty if it has none.
  public String namespace() {
    String uri = events.parser().getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /// The `xml:lang` of the element it stands at; null if it has none.
  public @Nullable String language() {
    return events.parser().getAttributeValue(XMLConstants.XML_NS_URI, "lang");
  }

  /// An attribute of the element it stands at; null if it has none of this name without namespace.
  public @Nullable String attribute(String name) {
    return events.parser().getAttributeValue(null, name);
  }

  /// The element it stands at with all that is in it; goes to its end.
  ///
  /// @return null if the vocabulary leaves it out
  /// @throws Unreadable if the element cannot be read; the next can be read all the same
  public @Nullable Element take(Vocabulary vocabulary) throws IOException {
    String name = StartTag.name(events.parser());
    tags.removeLast();
    try {
      return tree(vocabulary).done(decoder);
    } catch (IOException e) {
      if (e.getCause() instanceof Unreadable why && costsItselfOnly(why.fault())) {
        broken = name;
        throw why;
      }
      throw e;
    }
  }

  private static boolean costsItselfOnly(Fault fault) {
    return fault == Fault.NOT_XML || fault == Fault.TOO_LONG || fault == Fault.TOO_DEEP;
  }

  private XmlTree tree(Vocabulary vocabulary) throws IOException {
    var tree = new XmlTree(vocabulary, limits);
    int outside = events.depth() - 1;
    tree.open(events.parser());
    while (events.depth() > outside) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> tree.open(events.parser());
        case XMLStreamConstants.END_ELEMENT -> tree.close();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            tree.text(events.parser().getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> tree.entity(events.parser().getLocalName());
        default -> {}
      }
    }
    return tree;
  }

  /// Goes to the end of the element it stands at.
  public void skip() throws IOException {
    tags.removeLast();
    int outside = events.depth() - 1;
    while (events.depth() > outside) {
      events.next();
    }
  }
}
