package org.laut.formats.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.laut.corpus.RelayNetwork;
import org.laut.corpus.RelayNetwork.Edge;
import org.laut.corpus.RelayNetwork.Node;
import org.laut.formats.csv.RelayTable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;
import org.laut.report.SourceKind;
import org.laut.testkit.HostileText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class RelayNetworkTest {
  private static final OffsetDateTime MORNING = OffsetDateTime.parse("2025-03-11T07:40+01:00");
  private static final List<String> TITLES =
      List.of(
          "Bote",
          "</data></node><script>alert(1)</script>",
          "<![CDATA[ ]]> &amp; &#0; \"'",
          "]]>",
          "=1+1",
          "\r\n\tRand\r",
          "Kurier 😀 \u0000\u0008\uFFFE\uFFFF\uD800x\uDC00");

  @Test
  void anXmlReaderFindsEveryNodeAndEdgeAgain()
      throws IOException, ParserConfigurationException, SAXException {
    RelayNetwork network = network(TITLES);
    Document graph = parsed(network);
    List<String> labels = new ArrayList<>();
    NodeList data = graph.getElementsByTagNameNS("*", "data");
    for (int i = 0; i < data.getLength(); i++) {
      Element element = (Element) data.item(i);
      if (element.getAttribute("key").equals("node-label")) {
        labels.add(element.getTextContent());
      }
    }
    assertThat(labels).hasSameSizeAs(TITLES);
    assertThat(labels.subList(0, 6)).isEqualTo(TITLES.subList(0, 6));
    assertThat(labels.getLast()).isEqualTo("Kurier 😀 \uFFFD\uFFFD\uFFFD\uFFFD\uFFFDx\uFFFD");
    Element edge = (Element) graph.getElementsByTagNameNS("*", "edge").item(0);
    assertThat(edge.getAttribute("source")).isEqualTo("n0");
    assertThat(edge.getAttribute("target")).isEqualTo("n1");
    assertThat(edge.getTextContent().lines().map(String::strip).filter(l -> !l.isEmpty()))
        .containsExactly("2", "5", "2025-03-11T07:40:00+01:00", "2025-03-11T09:40:00+01:00");
  }

  @Test
  void noTextBreaksTheGraph() throws IOException, ParserConfigurationException, SAXException {
    List<String> titles =
        HostileText.all().stream()
            .map(HostileText::text)
            .map(t -> t.substring(0, Math.min(t.length(), 70_000)))
            .toList();
    Document graph = parsed(network(titles));
    assertThat(graph.getElementsByTagNameNS("*", "node").getLength()).isEqualTo(titles.size());
  }

  @Test
  void isATableWithoutFormulas() throws IOException {
    var out = new ByteArrayOutputStream();
    RelayTable.write(network(TITLES), out);
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(out.toString(UTF_8)).stream().toList();
    assertThat(rows).hasSize(TITLES.size() - 1);
    assertThat(rows.getFirst().getField("from_label")).isEqualTo("Bote");
    assertThat(rows.get(3).getField("to_label")).isEqualTo("'=1+1");
    assertThat(rows.getFirst().getField("first")).isEqualTo("2025-03-11T06:40:00Z");
  }

  @Test
  void isJson() throws InvalidJson {
    JsonObject json = Json.object(new String(RelayJson.write(network(TITLES)), UTF_8));
    assertThat(json.objects("nodes").get(1).string("label")).isEqualTo(TITLES.get(1));
    JsonObject edge = json.objects("edges").getFirst();
    assertThat(edge.string("from")).isEqualTo("id0");
    assertThat(edge.integer("statements")).isEqualTo(5);
    assertThat(edge.string("first")).isEqualTo("2025-03-11T07:40:00+01:00");
  }

  @Test
  void hasNoEdgeToNowhereAndNoNodeTwice() {
    Node node = node(0, "Bote");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RelayNetwork(List.of(node, node), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new RelayNetwork(List.of(node), List.of(new Edge("id0", "id1", 1, 1, null, null))));
  }

  private static Document parsed(RelayNetwork network)
      throws IOException, ParserConfigurationException, SAXException {
    var out = new ByteArrayOutputStream();
    GraphMl.write(network, out);
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static RelayNetwork network(List<String> titles) {
    var nodes = new ArrayList<Node>();
    var edges = new ArrayList<Edge>();
    for (String title : titles) {
      nodes.add(node(nodes.size(), title));
      if (nodes.size() > 1) {
        edges.add(
            new Edge(
                "id" + (nodes.size() - 2),
                "id" + (nodes.size() - 1),
                2,
                5,
                MORNING,
                MORNING.plusHours(2)));
      }
    }
    return new RelayNetwork(nodes, edges);
  }

  private static Node node(int number, String title) {
    return new Node("id" + number, title, SourceKind.MEDIUM, number == 0 ? "haus" : null, 1);
  }
}
