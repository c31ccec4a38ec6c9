package org.laut.service.guard;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.store.ledger.Token;
import org.laut.store.ledger.Tokens;

/// Looks at every request before anything else does.
public final class Gatekeeper {
  private static final String CALLER = "laut.caller";
  private static final String BEARER = "bearer ";

  private final Hosts hosts;
  private final @Nullable Tokens tokens;
  private final Rates rates;

  /// @param tokens null where whoever can connect may do everything
  public Gatekeeper(Hosts hosts, @Nullable Tokens tokens, Rates rates) {
    this.hosts = hosts;
    this.tokens = tokens;
    this.rates = rates;
  }

  /// Lets a request in, with who makes it, or throws a [Problem].
  ///
  /// @param open true for paths that take no token
  /// @param page true for the page itself
  public void admit(Context ctx, boolean open, boolean page) {
    String host = ctx.header("Host");
    if (host == null || !hosts.admit(host)) {
      throw Problem.of(
          Kind.FOREIGN_HOST, "the service is not known under the name in the header Host");
    }
    if (!Origins.admit(host, ctx.header("Origin"), ctx.header("Sec-Fetch-Site"), page)) {
      throw Problem.of(Kind.FOREIGN_ORIGIN, "pages of other sites may not ask this service");
    }
    Caller caller = open ? anonymous(ctx) : caller(ctx);
    int wait = rates.take(caller.client());
    if (wait > 0) {
      throw Problem.later(Kind.TOO_OFTEN, "this client asks too often; wait", wait);
    }
    ctx.attribute(CALLER, caller);
  }

  /// Who makes a request that was let in.
  public static Caller of(Context ctx) {
    Caller caller = ctx.attribute(CALLER);
    if (caller == null) {
      throw new IllegalStateException("a request that nobody let in");
    }
    return caller;
  }

  /// Who makes a request, as far as that is known, for the log.
  public static String nameOf(Context ctx) {
    Caller caller = ctx.attribute(CALLER);
    return caller == null ? ctx.ip() : caller.client();
  }

  private static Caller anonymous(Context ctx) {
    return new Caller(null, Role.PUBLIC, ctx.ip());
  }

  private Caller caller(Context ctx) {
    if (tokens == null) {
      return new Caller(null, Role.ADMIN, ctx.ip());
    }
    String header = ctx.header("Authorization");
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      throw refused(ctx, "send a token in the header Authorization, as Bearer TOKEN");
    }
    Token token =
        tokens
            .find(header.substring(BEARER.length()).strip())
            .orElseThrow(() -> refused(ctx, "this token is not known"));
    Role role = Role.of(token.role()).orElseThrow(() -> refused(ctx, "this token has no role"));
    return new Caller(token.name(), role, "token:" + token.name());
  }

  /// Attempts without a good token are counted by address, so that tokens cannot be tried out.
  private Problem refused(Context ctx, String detail) {
    int wait = rates.take(ctx.ip());
    return wait > 0
        ? Problem.later(Kind.TOO_OFTEN, "this client asks too often; wait", wait)
        : Problem.of(Kind.UNAUTHENTICATED, detail);
  }
}
