package org.laut.service.problem;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.laut.service.json.Fields;
import org.laut.service.watch.Journal;

/// Answers requests in which something was thrown.
///
/// @param log where errors of the service itself are noted
public record ProblemAnswers(Journal log) {
  /// The attribute with the id of a request.
  public static final String REQUEST = "laut.request";

  /// Turns an answer of the framework itself into a problem.
  public void complete(Context ctx) {
    if (!ProblemBody.TYPE.equals(ctx.res().getContentType())) {
      answer(new HttpResponseException(ctx.statusCode()), ctx);
    }
  }

  /// Answers, unless the answer has begun already.
  public void answer(Throwable thrown, Context ctx) {
    Problem problem = Problems.of(thrown);
    int usual = thrown instanceof HttpResponseException refused ? refused.getStatus() : 500;
    int status = Problems.status(problem, usual);
    String id = String.valueOf((Object) ctx.attribute(REQUEST));
    if (problem.kind() == Kind.INTERNAL || problem.kind() == Kind.STORE) {
      log.error("failed", thrown, new Fields().put("request", id));
    }
    if (ctx.res().isCommitted()) {
      return;
    }
    ctx.status(status);
    if (problem.retryAfter() > 0) {
      ctx.header("Retry-After", String.valueOf(problem.retryAfter()));
    }
    if (problem.kind() == Kind.UNAUTHENTICATED) {
      ctx.header("WWW-Authenticate", "Bearer realm=\"laut\"");
    }
    if (problem.kind() == Kind.SLOW || problem.kind() == Kind.TOO_LARGE) {
      ctx.header("Connection", "close");
    }
    ctx.contentType(ProblemBody.TYPE);
    ctx.header("Cache-Control", "no-store");
    ctx.result(ProblemBody.of(problem, status, "urn:laut:request:" + id));
  }
}
