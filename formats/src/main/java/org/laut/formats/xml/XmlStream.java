package org.laut.formats.xml;

import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.stream.Peeked;

/// One XML document, gone through from element to element.
///
/// Memory is that of the elements that are taken whole. What makes the rest of the document
/// unreadable is thrown as an [IOException] whose cause is [Unreadable].
public final class XmlStream {
  /// Deeper than any item is; far less than what makes a parser's own stack large.
  private static final int DEEPEST = 4096;

  private final XmlCharacters characters;
  private final XMLStreamReader parser;
  private final Limits limits;
  private int depth;

  /// Opens a document.
  public XmlStream(Peeked in, Limits limits) throws IOException {
    this.limits = limits;
    characters = new XmlCharacters(in, XmlEncoding.of(in.head()), limits);
    try {
      parser = HardenedXml.parser(characters);
    } catch (XMLStreamException e) {
      throw broken(e, null);
    }
  }

  /// Goes to the beginning of the next element, into the one it stands at; false at the end of the
  /// document.
  public boolean next() throws IOException {
    int event = event();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = event();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /// Elements around the one it stands at, itself included.
  public int depth() {
    return depth;
  }

  /// Name of the element it stands at, without prefix.
  public String name() {
    return parser.getLocalName();
  }

  /// Namespace of the element it stands at; empty if it has none.
  public String namespace() {
    String uri = parser.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /// The `xml:lang` of the element it stands at; null if it has none.
  public @Nullable String language() {
    return parser.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
  }

  /// The element it stands at with all that is in it; goes to its end.
  ///
  /// @return null if the vocabulary leaves it out
  /// @throws Unreadable if the element cannot be kept; the next can be read all the same
  public @Nullable Element take(Vocabulary vocabulary) throws IOException {
    var tree = new XmlTree(vocabulary, limits);
    int outside = depth - 1;
    tree.open(parser);
    while (depth > outside) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> tree.open(parser);
        case XMLStreamConstants.END_ELEMENT -> tree.close();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            tree.text(parser.getText());
        case XMLStreamConstants.ENTITY_REFERENCE -> tree.entity(parser.getLocalName());
        default -> {}
      }
    }
    return tree.done(characters);
  }

  /// Goes to the end of the element it stands at.
  public void skip() throws IOException {
    int outside = depth - 1;
    while (depth > outside) {
      event();
    }
  }

  private int event() throws IOException {
    try {
      int event = parser.next();
      characters.rest();
      if (event == XMLStreamConstants.DTD) {
        throw last(Fault.DOCTYPE, "");
      }
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw last(Fault.TOO_DEEP, String.valueOf(DEEPEST));
      }
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      return event;
    } catch (XMLStreamException e) {
      throw broken(e, e.getLocation());
    }
  }

  private IOException broken(XMLStreamException e, @Nullable Location where) {
    if (e.getNestedException() instanceof IOException cause) {
      return cause instanceof Unreadable ? new IOException(cause) : cause;
    }
    if (characters.ended()) {
      return last(Fault.TRUNCATED, "");
    }
    return last(
        Fault.NOT_XML,
        where == null
            ? ""
            : "line " + where.getLineNumber() + ", column " + where.getColumnNumber());
  }

  private static IOException last(Fault fault, String detail) {
    return new IOException(new Unreadable(fault, detail));
  }
}
