package org.laut.service.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.laut.service.event.EventStream;
import org.laut.service.event.Signal;
import org.laut.service.guard.Role;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.service.route.Outlet;
import org.laut.service.route.Route;
import org.laut.service.route.Work;
import org.laut.store.ledger.Job;
import org.laut.store.ledger.Jobs;

/// The operation that follows a job.
///
/// @param changed fired when a job has come further
public record JobEvents(Jobs jobs, Signal changed) {
  private static final Duration LOOK = Duration.ofSeconds(1);

  /// All of them.
  public List<Route> routes() {
    return List.of(
        Route.get("/v1/jobs/{id}/events", Role.EDITOR, "followJob", (Work.Streaming) this::follow));
  }

  private void follow(Call call, Outlet outlet) throws IOException {
    String id = call.path("id");
    Job job = find(id);
    var stream = new EventStream(outlet);
    String shown = "";
    try {
      while (true) {
        long seen = changed.count();
        job = find(id);
        String text = job.state() + job.summary();
        if (!text.equals(shown)) {
          stream.event(null, "job", JobBody.of(job));
          shown = text;
        }
        if (job.ended() || changed.ended()) {
          return;
        }
        stream.beat();
        changed.await(seen, LOOK);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Job find(String id) {
    return jobs.find(id).orElseThrow(() -> Problem.of(Kind.NOT_FOUND, "there is no job " + id));
  }
}
