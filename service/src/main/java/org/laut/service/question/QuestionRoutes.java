package org.laut.service.question;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.Laut;
import org.laut.corpus.Answer;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.corpus.RelayNetwork;
import org.laut.corpus.claim.Who;
import org.laut.corpus.family.Families;
import org.laut.corpus.found.EventOrder;
import org.laut.corpus.found.Sayings;
import org.laut.corpus.found.Topic;
import org.laut.corpus.relay.Relays;
import org.laut.formats.csv.RelayTable;
import org.laut.formats.graph.GraphMl;
import org.laut.formats.graph.RelayJson;
import org.laut.formats.record.AnswerWriter;
import org.laut.formats.record.SaidWriter;
import org.laut.formats.record.TimelineWriter;
import org.laut.report.Report;
import org.laut.service.correction.AnswerOverlay;
import org.laut.service.correction.Drafts;
import org.laut.service.guard.Role;
import org.laut.service.json.Tree;
import org.laut.service.route.Call;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Correction;
import org.laut.store.Store;
import org.laut.text.Term;

/// The operations that ask many items.
public record QuestionRoutes(Store store, Laut laut, Families families) {
  private static final int MOST_SAYING = 2000;
  private static final int MOST_OF_A_TOPIC = 500;

  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/who", Role.READER, "who", (Work.Heavy) this::who),
        Route.get("/v1/said", Role.READER, "said", (Work.Heavy) this::said),
        Route.get("/v1/timeline", Role.READER, "timeline", (Work.Heavy) this::timeline),
        Route.get("/v1/relays", Role.READER, "relays", (Work.Heavy) this::relays));
  }

  private Reply who(Call call, byte[] body) {
    String question = call.required("q");
    Filter filter = knownBy(call.filter(), call.moment("known_by", 1));
    Answer answer = new Who(store, families).ask(question, laut.terms(question), filter);
    byte[] written = new AnswerWriter().write(answer);
    List<Correction> corrections = store.corrections(Drafts.question(question));
    return corrections.isEmpty()
        ? Reply.json(written)
        : Reply.json(AnswerOverlay.over(Tree.parse(written), corrections));
  }

  /// The filter for what was known at a moment.
  private static Filter knownBy(Filter filter, @Nullable OffsetDateTime moment) {
    OffsetDateTime to = filter.to();
    if (moment == null || (to != null && to.isBefore(moment))) {
      return filter;
    }
    return new Filter(filter.from(), moment, filter.publisher());
  }

  private Reply said(Call call, byte[] body) {
    String name = call.required("name");
    List<Item> items = store.find(laut.terms(plain(name)), call.filter(), MOST_SAYING);
    byte[] written = SaidWriter.write(name, new Sayings(name).in(items));
    return Reply.json(new CorrectedSayings(store).over(written, items));
  }

  /// The words of a name, or of an entity's id.
  static String plain(String name) {
    return name.substring(name.indexOf('/') + 1).replace('-', ' ');
  }

  private Reply timeline(Call call, byte[] body) {
    List<Term> terms = laut.terms(call.required("q"));
    List<Item> items = store.find(terms, call.filter(), MOST_OF_A_TOPIC);
    var writer = new TimelineWriter();
    record Dated(EventOrder when, byte[] entry) {}
    var dated = new ArrayList<Dated>();
    for (Report report : new Topic(terms).in(items)) {
      List<byte[]> entries = writer.entries(report);
      for (int i = 0; i < entries.size(); i++) {
        dated.add(new Dated(EventOrder.of(report.events().get(i).time()), entries.get(i)));
      }
    }
    dated.sort(Comparator.comparing(Dated::when));
    return Reply.json(writer.write(dated.stream().map(Dated::entry).toList()));
  }

  private Reply relays(Call call, byte[] body) throws IOException {
    String format = call.word("format", List.of("json", "csv", "graphml"));
    var relays = new Relays(families);
    try (Stream<Item> items = store.items(call.filter())) {
      items.forEach(relays::add);
    }
    RelayNetwork network = relays.network();
    var out = new ByteArrayOutputStream();
    switch (format) {
      case "csv" -> RelayTable.write(network, out);
      case "graphml" -> GraphMl.write(network, out);
      default -> out.writeBytes(RelayJson.write(network));
    }
    return switch (format) {
      case "csv" -> Reply.of("text/csv; charset=utf-8", out.toByteArray());
      case "graphml" -> Reply.of("application/graphml+xml", out.toByteArray());
      default -> Reply.json(out.toByteArray());
    };
  }
}
