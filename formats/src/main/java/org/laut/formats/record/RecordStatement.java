package org.laut.formats.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.JsonObject;
import org.laut.report.Act;
import org.laut.report.Evidence;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.Source;
import org.laut.report.SourceChain;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Span;

/// Reads one statement of a record with its chain.
final class RecordStatement {
  private RecordStatement() {}

  static Statement read(JsonObject o, RecordSpans spans) throws InvalidJson {
    return new Statement(
        o.string("id"),
        Names.parse(Form.class, o.string("form")),
        Names.parse(Mood.class, o.string("mood")),
        o.bool("mixed"),
        Names.parse(Stance.class, o.string("stance")),
        spans.list(o, "content"),
        spans.list(o, "cue"),
        spans.list(o, "frame"),
        spans.optional(o, "speaker"),
        spans.optional(o, "addressee"),
        Names.parse(Act.class, o.string("act")),
        o.optionalString("parent"),
        chain(o.objects("chain"), spans),
        o.decimal("confidence"),
        o.string("rule"),
        Evidence.NONE);
  }

  private static SourceChain chain(List<JsonObject> objects, RecordSpans spans) throws InvalidJson {
    var links = new ArrayList<Link>(objects.size());
    for (JsonObject o : objects) {
      Link.Role role = Names.parse(Link.Role.class, o.string("role"));
      boolean fromDateline = "dateline".equals(o.optionalString("from"));
      links.add(new Link(role, source(o, spans), fromDateline));
    }
    return new SourceChain(links);
  }

  private static Source source(JsonObject o, RecordSpans spans) throws InvalidJson {
    SourceKind kind = Names.parse(SourceKind.class, o.string("kind"));
    @Nullable Span mention = spans.optional(o, "span");
    if (mention == null) {
      return new Source.Unstated();
    }
    return new Source.Named(mention, kind, o.optionalString("entity"), spans.optional(o, "ref"));
  }
}
