package org.laut.formats.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.laut.corpus.RelayNetwork;
import org.laut.formats.record.Names;

/// Writes a network as GraphML, the format that Gephi, yEd, igraph and NetworkX read.
///
/// Ids of nodes are `n0`, `n1`, ..., since the schema allows no others than name tokens; the
/// network's own ids are data.
public final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XmlElements xml;
  private final Map<String, String> ids = new HashMap<>();

  private GraphMl(XmlElements xml) {
    this.xml = xml;
  }

  /// Writes the network; the stream stays open.
  public static void write(RelayNetwork network, OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.setDefaultNamespace(NAMESPACE);
      new GraphMl(new XmlElements(writer)).graph(network);
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
    text.write('\n');
    text.flush();
  }

  private void graph(RelayNetwork network) throws XMLStreamException {
    xml.open("graphml", "xmlns", NAMESPACE);
    key("node", "id", "string");
    key("node", "label", "string");
    key("node", "kind", "string");
    key("node", "family", "string");
    key("node", "items", "int");
    key("edge", "items", "int");
    key("edge", "statements", "int");
    key("edge", "first", "string");
    key("edge", "last", "string");
    xml.open("graph", "id", "relays", "edgedefault", "directed");
    for (RelayNetwork.Node node : network.nodes()) {
      node(node);
    }
    for (RelayNetwork.Edge edge : network.edges()) {
      edge(edge);
    }
    xml.close();
    xml.close();
  }

  private void key(String of, String name, String type) throws XMLStreamException {
    xml.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
  }

  private void node(RelayNetwork.Node node) throws XMLStreamException {
    String id = "n" + ids.size();
    ids.put(node.id(), id);
    xml.open("node", "id", id);
    data("node-id", node.id());
    data("node-label", node.label());
    data("node-kind", Names.of(node.kind()));
    if (node.family() != null) {
      data("node-family", node.family());
    }
    data("node-items", String.valueOf(node.items()));
    xml.close();
  }

  private void edge(RelayNetwork.Edge edge) throws XMLStreamException {
    xml.open("edge", "source", id(edge.from()), "target", id(edge.to()));
    data("edge-items", String.valueOf(edge.items()));
    data("edge-statements", String.valueOf(edge.statements()));
    if (edge.first() != null) {
      data("edge-first", Moments.of(edge.first()));
    }
    if (edge.last() != null) {
      data("edge-last", Moments.of(edge.last()));
    }
    xml.close();
  }

  private String id(String node) {
    return ids.getOrDefault(node, "");
  }

  private void data(String key, String value) throws XMLStreamException {
    xml.text("data", value, "key", key);
  }
}
