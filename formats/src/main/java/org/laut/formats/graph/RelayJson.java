package org.laut.formats.graph;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.RelayNetwork;
import org.laut.formats.record.Names;
import org.laut.formats.text.WellFormed;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a network as one document of schema `laut/relays/1`.
public final class RelayJson {
  private RelayJson() {}

  /// The document, UTF-8 on one line.
  public static byte[] write(RelayNetwork network) {
    var bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator out =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      out.writeStartObject();
      out.writeStringProperty("schema", "laut/relays/1");
      out.writeArrayPropertyStart("nodes");
      network.nodes().forEach(node -> node(out, node));
      out.writeEndArray();
      out.writeArrayPropertyStart("edges");
      network.edges().forEach(edge -> edge(out, edge));
      out.writeEndArray();
      out.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void node(JsonGenerator out, RelayNetwork.Node node) {
    out.writeStartObject();
    text(out, "id", node.id());
    text(out, "label", node.label());
    text(out, "kind", Names.of(node.kind()));
    text(out, "family", node.family());
    out.writeNumberProperty("items", node.items());
    out.writeEndObject();
  }

  private static void edge(JsonGenerator out, RelayNetwork.Edge edge) {
    out.writeStartObject();
    text(out, "from", edge.from());
    text(out, "to", edge.to());
    out.writeNumberProperty("items", edge.items());
    out.writeNumberProperty("statements", edge.statements());
    text(out, "first", moment(edge.first()));
    text(out, "last", moment(edge.last()));
    out.writeEndObject();
  }

  private static @Nullable String moment(@Nullable OffsetDateTime moment) {
    return moment == null ? null : Moments.of(moment);
  }

  private static void text(JsonGenerator out, String name, @Nullable String value) {
    out.writeName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(WellFormed.of(value));
    }
  }
}
