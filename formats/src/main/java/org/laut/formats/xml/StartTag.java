package org.laut.formats.xml;

import javax.xml.stream.XMLStreamReader;

/// The tag with which an element begins, as far as it matters to what is in the element: its name
/// and the namespaces that it declares.
final class StartTag {
  private StartTag() {}

  static String of(XMLStreamReader at) {
    var tag = new StringBuilder("<").append(name(at));
    for (int i = 0; i < at.getNamespaceCount(); i++) {
      String prefix = at.getNamespacePrefix(i);
      String uri = at.getNamespaceURI(i);
      tag.append(" xmlns").append(prefix == null || prefix.isEmpty() ? "" : ":" + prefix);
      tag.append("=\"").append(uri == null ? "" : escaped(uri)).append('"');
    }
    return tag.append('>').toString();
  }

  /// The name with its prefix.
  static String name(XMLStreamReader at) {
    String prefix = at.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? at.getLocalName()
        : prefix + ":" + at.getLocalName();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
