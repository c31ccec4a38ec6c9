package org.laut.service.question;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.Laut;
import org.laut.corpus.Answer;
import org.laut.corpus.Filter;
import org.laut.corpus.claim.Who;
import org.laut.corpus.family.Families;
import org.laut.formats.record.AnswerWriter;
import org.laut.service.guard.Role;
import org.laut.service.route.Call;
import org.laut.service.route.Reply;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.Store;

/// The operations that ask many items.
public record QuestionRoutes(Store store, Laut laut, Families families) {
  /// All of them.
  public List<Route> routes() {
    return List.of(Route.get("/v1/who", Role.READER, "who", (Work.Heavy) this::who));
  }

  private Reply who(Call call, byte[] body) {
    String question = call.required("q");
    Filter filter = knownBy(call.filter(), call.moment("known_by", 1));
    Answer answer = new Who(store, families).ask(question, laut.terms(question), filter);
    return Reply.json(new AnswerWriter().write(answer));
  }

  /// The filter for what was known at a moment.
  private static Filter knownBy(Filter filter, @Nullable OffsetDateTime moment) {
    OffsetDateTime to = filter.to();
    if (moment == null || (to != null && to.isBefore(moment))) {
      return filter;
    }
    return new Filter(filter.from(), moment, filter.publisher());
  }
}
