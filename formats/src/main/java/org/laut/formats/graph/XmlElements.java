package org.laut.formats.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.laut.formats.text.WellFormed;

/// Writes elements a line each, indented, with everything in them escaped.
///
/// Attributes are given as name, value, name, value. Characters that XML 1.0 does not allow are
/// replaced by U+FFFD; a carriage return is written by its number, since readers drop it otherwise.
final class XmlElements {
  private static final String INDENT = "  ";

  private final XMLStreamWriter out;
  private final Deque<String> open = new ArrayDeque<>();

  XmlElements(XMLStreamWriter out) {
    this.out = out;
  }

  void open(String name, String... attributes) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    attributes(attributes);
    open.push(name);
  }

  void close() throws XMLStreamException {
    open.pop();
    line();
    out.writeEndElement();
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  /// An element that holds a text.
  void text(String name, String text, String... attributes) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    attributes(attributes);
    String allowed = allowed(text);
    int from = 0;
    for (int at = allowed.indexOf('\r'); at >= 0; at = allowed.indexOf('\r', from)) {
      out.writeCharacters(allowed.substring(from, at));
      out.writeEntityRef("#13");
      from = at + 1;
    }
    out.writeCharacters(allowed.substring(from));
    out.writeEndElement();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + INDENT.repeat(open.size()));
  }

  private static String allowed(String text) {
    return WellFormed.of(
        text, c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF);
  }
}
