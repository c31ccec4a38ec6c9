package org.laut.formats.xml;

import java.io.IOException;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Unreadable;

/// An element in the making, kept within limits: once it is too much, nothing of it is kept.
final class XmlTree {
  private static final int DEEPEST = 256;

  /// About what an element or attribute costs beside its characters, in bytes of a file.
  private static final int COST = 64;

  private static final char REPLACEMENT = '\uFFFD';

  private final Vocabulary vocabulary;
  private final Limits limits;
  private @Nullable Element root;
  private @Nullable Element open;
  private @Nullable Unreadable refusal;
  private int depth;
  private int leftOut;
  private long cost;
  private boolean replaced;

  XmlTree(Vocabulary vocabulary, Limits limits) {
    this.vocabulary = vocabulary;
    this.limits = limits;
  }

  void open(XMLStreamReader at) {
    depth++;
    if (depth > DEEPEST) {
      refuse(new Unreadable(Fault.TOO_DEEP, String.valueOf(DEEPEST)));
    }
    Namespace namespace = leftOut > 0 ? null : vocabulary.keep(uri(at.getNamespaceURI()));
    pay(COST);
    if (namespace == null || refusal != null) {
      leftOut++;
      return;
    }
    Element element = element(at, namespace);
    if (element == null) {
      leftOut++;
    } else if (open == null) {
      root = element;
      open = element;
    } else {
      open.addContent(element);
      open = element;
    }
  }

  /// The element with its attributes; null, and all is refused, if it has a name that is none.
  private @Nullable Element element(XMLStreamReader at, Namespace namespace) {
    try {
      var element = new Element(at.getLocalName(), namespace);
      for (int i = 0; i < at.getAttributeCount(); i++) {
        attribute(element, at, i);
      }
      return refusal == null ? element : null;
    } catch (IllegalArgumentException e) {
      refuse(new Unreadable(Fault.NOT_XML, ""));
      return null;
    }
  }

  private void attribute(Element element, XMLStreamReader at, int i) {
    String uri = uri(at.getAttributeNamespace(i));
    Namespace namespace = uri.isEmpty() ? Namespace.NO_NAMESPACE : attributes(uri);
    if (namespace != null && pay(COST + at.getAttributeValue(i).length())) {
      element.setAttribute(
          new Attribute(at.getAttributeLocalName(i), at.getAttributeValue(i), namespace));
    }
  }

  /// Attributes of a namespace need a prefix.
  private @Nullable Namespace attributes(String uri) {
    if (uri.equals(Namespace.XML_NAMESPACE.getURI())) {
      return Namespace.XML_NAMESPACE;
    }
    Namespace kept = vocabulary.keep(uri);
    return kept == null || kept.getPrefix().isEmpty() ? null : kept;
  }

  void text(String text) {
    if (leftOut == 0 && open != null && pay(text.length())) {
      replaced |= text.indexOf(REPLACEMENT) >= 0;
      add(open, text);
    }
  }

  private void add(Element element, String text) {
    try {
      element.addContent(text);
    } catch (IllegalArgumentException e) {
      refuse(new Unreadable(Fault.NOT_XML, ""));
    }
  }

  /// A document without DTD declares none, but feeds use those of HTML.
  void entity(String name) {
    String character = Entities.getByName(name);
    if (character.isEmpty()) {
      refuse(new Unreadable(Fault.ENTITY, name));
    } else {
      text(character);
    }
  }

  void close() {
    depth--;
    if (leftOut > 0) {
      leftOut--;
    } else if (open != null) {
      open = open.getParentElement();
    }
  }

  /// The finished element; null if the vocabulary leaves it out.
  @Nullable Element done(XmlDecoder from) throws IOException {
    if (refusal != null) {
      throw refusal;
    }
    if (replaced && from.damaged()) {
      throw new Unreadable(Fault.WRONG_ENCODING, from.charset().name());
    }
    return root;
  }

  private boolean pay(int amount) {
    cost += amount;
    if (cost > limits.itemBytes()) {
      refuse(limits.tooLong());
    }
    return refusal == null;
  }

  private void refuse(Unreadable why) {
    if (refusal == null) {
      refusal = why;
      root = null;
      open = null;
    }
  }

  private static String uri(@Nullable String uri) {
    return uri == null ? "" : uri;
  }
}
