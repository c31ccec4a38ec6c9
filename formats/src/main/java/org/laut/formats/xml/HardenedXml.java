package org.laut.formats.xml;

import java.io.Reader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The only factory of XML parsers. They read no DTD, resolve no entity but the five of XML itself,
/// fetch nothing and include nothing. Depth and size are limited by those who take elements.
final class HardenedXml {
  /// Long CDATA sections come in pieces of so many characters.
  private static final String CDATA_CHUNK = "jdk.xml.cdataChunkSize";

  private static final int CHUNK = 1 << 14;

  /// Limits of the platform, which differ from version to version.
  private static final Map<String, String> LIMITS =
      Map.of(
          "jdk.xml.maxElementDepth", "0",
          "jdk.xml.elementAttributeLimit", "1000",
          "jdk.xml.maxXMLNameLimit", "1000",
          "jdk.xml.entityExpansionLimit", "1");

  private HardenedXml() {}

  /// A parser of the characters; their encoding is settled, whatever the document says.
  static XMLStreamReader parser(Reader characters) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setProperty(CDATA_CHUNK, CHUNK);
    LIMITS.forEach(factory::setProperty);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    return factory.createXMLStreamReader(characters);
  }
}
