package org.laut.service.route;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.laut.service.guard.Caller;
import org.laut.service.guard.Gatekeeper;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;

/// Takes a request that was let in through its operation.
///
/// @param bodyBytes the most bytes of a body
/// @param streams permits for answers that are written bit by bit
public record Dispatcher(Workshop workshop, Bodies bodies, int bodyBytes, Semaphore streams) {
  /// The attribute with the name of the operation.
  public static final String OPERATION = "laut.operation";

  private static final int RETRY = 5;

  /// Handles a request to this route.
  public void handle(Route route, Context ctx) throws IOException {
    ctx.attribute(OPERATION, route.name());
    Caller caller = Gatekeeper.of(ctx);
    if (!caller.role().covers(route.role())) {
      throw Problem.of(
          Kind.FORBIDDEN,
          "this takes the role " + route.role().word() + ", the token has " + caller.role().word());
    }
    var call = new Call(ctx, caller);
    switch (route.work()) {
      case Work.Quick quick -> send(ctx, quick.answer(call));
      case Work.Heavy heavy -> {
        byte[] body = route.method().equals("POST") ? bodies.read(ctx, bodyBytes) : new byte[0];
        ctx.future(() ->
            workshop.begin(() -> heavy.answer(call, body)).thenAccept(reply -> send(ctx, reply)));
      }
      case Work.Streaming streaming -> stream(streaming, call);
    }
  }

  private void stream(Work.Streaming streaming, Call call) throws IOException {
    if (!streams.tryAcquire()) {
      throw Problem.later(Kind.BUSY, "too many streams are open; try again", RETRY);
    }
    try {
      streaming.answer(call, new Outlet(call.ctx()));
    } finally {
      streams.release();
    }
  }

  /// Sends an answer, or says that the client has it already. The tag of an answer is the hash of
  /// its bytes.
  private static void send(Context ctx, Reply reply) {
    ctx.status(reply.status());
    reply.headers().forEach(ctx::header);
    if (reply.type().isEmpty()) {
      return;
    }
    ctx.contentType(reply.type());
    if (reply.status() == 200 && ctx.method().equals(HandlerType.GET)) {
      String tag = Tag.of(reply.body());
      ctx.header("ETag", tag);
      if (Tag.meets(ctx.header("If-None-Match"), tag)) {
        ctx.status(304);
        return;
      }
    }
    if (!takesGzip(ctx)) {
      ctx.res().setContentLength(reply.body().length);
    }
    ctx.result(reply.body());
  }

  /// Whether the answer may be compressed on its way, so that its length is not known here.
  private static boolean takesGzip(Context ctx) {
    String accepted = ctx.header("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
