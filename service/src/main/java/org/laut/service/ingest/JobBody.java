package org.laut.service.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.formats.record.Names;
import org.laut.service.json.Fields;
import org.laut.service.json.Tree;
import org.laut.store.ledger.Job;

/// A job as clients see it.
final class JobBody {
  private JobBody() {}

  static Map<String, @Nullable Object> of(Job job) {
    return new Fields()
        .put("id", job.id())
        .put("state", Names.of(job.state()))
        .put("received", job.received().toString())
        .put("bytes", job.bytes())
        .put("summary", Tree.parse(job.summary()))
        .put("problem", job.problem())
        .map();
  }
}
