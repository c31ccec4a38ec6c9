package org.laut.formats.xml;

import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Unreadable;

/// What a parser meets in a document, and how deep in it. Every complaint is an [IOException] whose
/// cause is [Unreadable], but for those of the stream.
final class XmlEvents {
  /// Deeper than any item is; far less than what makes a parser's own stack large.
  private static final int DEEPEST = 4096;

  private final XmlCharacters characters;
  private final XMLStreamReader parser;
  private final long linesBefore;
  private int depth;

  /// Parses what is still there.
  XmlEvents(XmlCharacters characters) throws IOException {
    this.characters = characters;
    linesBefore = characters.lines();
    try {
      parser = HardenedXml.parser(characters);
    } catch (XMLStreamException e) {
      throw complaint(e);
    }
  }

  XMLStreamReader parser() {
    return parser;
  }

  /// Elements that are open.
  int depth() {
    return depth;
  }

  /// The next event, one of the numbers in [XMLStreamConstants].
  int next() throws IOException {
    try {
      int event = parser.next();
      characters.rest();
      if (event == XMLStreamConstants.DTD) {
        throw complaint(Fault.DOCTYPE, "");
      }
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw complaint(Fault.TOO_DEEP, String.valueOf(DEEPEST));
      }
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      return event;
    } catch (XMLStreamException e) {
      throw complaint(e);
    }
  }

  private IOException complaint(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException cause) {
      return cause instanceof Unreadable ? new IOException(cause) : cause;
    }
    if (characters.ended()) {
      return complaint(Fault.TRUNCATED, "");
    }
    Location where = e.getLocation();
    return complaint(
        Fault.NOT_XML, where == null ? "" : "line " + (linesBefore + where.getLineNumber()));
  }

  private static IOException complaint(Fault fault, String detail) {
    return new IOException(new Unreadable(fault, detail));
  }
}
