package org.laut.service.problem;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.laut.service.guard.SafetyHeaders;

/// Errors that the server finds before a request reaches the framework, such as a line that is no
/// HTTP.
public final class ServerErrors implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    Problem problem = Problems.framework(status);
    if (problem.retryAfter() > 0) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, problem.retryAfter());
    }
    byte[] body = ProblemBody.of(problem, status, "urn:laut:request:unread");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemBody.TYPE);
    SafetyHeaders.set((name, value) -> response.getHeaders().put(name, value));
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
