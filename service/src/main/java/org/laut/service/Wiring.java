package org.laut.service;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.laut.service.guard.Gatekeeper;
import org.laut.service.guard.SafetyHeaders;
import org.laut.service.json.Fields;
import org.laut.service.page.PageFiles;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.problem.ProblemAnswers;
import org.laut.service.problem.ServerErrors;
import org.laut.service.route.Dispatcher;
import org.laut.service.route.Route;
import org.laut.service.route.Work;

/// Puts the parts of the service into the framework.
record Wiring(Workplace workplace, Settings settings, Parts parts) {
  private static final int THREADS = 160;
  private static final double MILLIS = 1000.0;

  /// Statuses that the framework sets by itself.
  private static final List<Integer> UNASKED =
      List.of(400, 404, 405, 406, 408, 413, 414, 415, 431, 500, 503);

  void into(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = settings.limits().intakeBytes();
    server(config);
    var problems = new ProblemAnswers(workplace.log());
    config.routes.exception(Exception.class, problems::answer);
    config.router.javaLangErrorHandler(
        (response, error) -> workplace.log().error("failed", error, new Fields()));
    config.routes.before(this::admit);
    for (int status : UNASKED) {
      config.routes.error(status, problems::complete);
    }
    for (Route route : parts.routes()) {
      for (HandlerType method : methods(route)) {
        config.routes.addHttpHandler(
            method, route.path(), ctx -> parts.dispatcher().handle(route, ctx));
      }
    }
    config.routes.get("/*", this::page);
    config.routes.head("/*", this::page);
    config.requestLogger.http(this::note);
  }

  /// What answers GET answers HEAD too, but for answers without an end.
  private static List<HandlerType> methods(Route route) {
    return route.method().equals("GET") && !(route.work() instanceof Work.Streaming)
        ? List.of(HandlerType.GET, HandlerType.HEAD)
        : List.of(HandlerType.findOrCreate(route.method()));
  }

  private void server(JavalinConfig config) {
    var threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("laut-http");
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setSendDateHeader(false);
      http.setUriCompliance(
          UriCompliance.from(
              EnumSet.of(
                  UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                  UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                  UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS)));
      http.setIdleTimeout(settings.limits().idle().toMillis());
    });
    config.jetty.modifyServletContextHandler(
        servlets -> servlets.getServletHandler().setDecodeAmbiguousURIs(true));
    config.jetty.modifyServer(jetty -> {
      jetty.setHandler(new GracefulHandler());
      jetty.setStopTimeout(settings.limits().stop().toMillis());
      jetty.setErrorHandler(new ServerErrors());
    });
  }

  private void admit(Context ctx) {
    ctx.attribute(ProblemAnswers.REQUEST, parts.nextRequest());
    SafetyHeaders.set(ctx::header);
    String path = ctx.path();
    boolean api = path.startsWith("/v1/") || path.equals("/v1") || path.equals("/metrics");
    boolean get = ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
    boolean open = !api || path.equals("/v1/openapi.yaml");
    if (api) {
      ctx.header("Cache-Control", "no-cache, private");
    }
    parts.gatekeeper().admit(ctx, open && get, !api && get);
  }

  private void page(Context ctx) throws IOException {
    ctx.attribute(Dispatcher.OPERATION, "page");
    if (ctx.path().startsWith("/v1/") || ctx.path().equals("/v1")) {
      throw Problem.of(Kind.NOT_FOUND, "the API has nothing at this path; see /v1/openapi.yaml");
    }
    PageFiles.serve(ctx);
  }

  private void note(Context ctx, float millis) {
    String operation = Objects.requireNonNullElse(ctx.attribute(Dispatcher.OPERATION), "none");
    parts.metrics().request(operation, ctx.statusCode(), millis / MILLIS);
    workplace
        .log()
        .info(
            "request",
            new Fields()
                .put("request", ctx.attribute(ProblemAnswers.REQUEST))
                .put("method", ctx.method().name())
                .put("operation", operation)
                .put("status", ctx.statusCode())
                .put("ms", Math.round(millis))
                .put("client", Gatekeeper.nameOf(ctx)));
  }
}
