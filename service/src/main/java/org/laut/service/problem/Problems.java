package org.laut.service.problem;

import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import org.laut.store.database.StoreFailure;

/// Turns everything that is thrown into a problem.
public final class Problems {
  private static final int RETRY_STORE = 5;

  private Problems() {}

  /// What to tell of an exception. Its message is told only where it was written for clients.
  public static Problem of(Throwable thrown) {
    return switch (thrown) {
      case Problem problem -> problem;
      case StoreFailure failure ->
          Problem.later(Kind.STORE, "the store: " + failure.reason().name(), RETRY_STORE);
      case MethodNotAllowedResponse refused ->
          Problem.of(Kind.METHOD, "this method is not allowed here");
      case HttpResponseException refused -> framework(refused.getStatus());
      case OutOfMemoryError e ->
          Problem.later(Kind.BUSY, "not enough memory for this; send less", RETRY_STORE);
      case StackOverflowError e ->
          Problem.of(Kind.UNPROCESSABLE, "nested too deeply to be worked on");
      default ->
          Problem.of(Kind.INTERNAL, "an error in the service; its log tells more of this request");
    };
  }

  /// A status that the framework or the server decided on.
  public static Problem framework(int status) {
    return switch (status) {
      case 400 -> Problem.of(Kind.BAD_REQUEST, "this is no request that HTTP allows");
      case 404 -> Problem.of(Kind.NOT_FOUND, "there is nothing at this path");
      case 405 -> Problem.of(Kind.METHOD, "this method is not allowed here");
      case 408 -> Problem.of(Kind.SLOW, "the request did not come to its end in time");
      case 413 -> Problem.of(Kind.TOO_LARGE, "the body is too large");
      case 500 -> Problem.of(Kind.INTERNAL, "an error in the service");
      case 503 -> Problem.later(Kind.STOPPING, "the service is being stopped", RETRY_STORE);
      default -> Problem.of(Kind.OTHER, "refused with status " + status);
    };
  }

  /// The status of a problem.
  ///
  /// @param usual where the kind has none of its own
  public static int status(Problem problem, int usual) {
    return problem.kind().status() == 0 ? usual : problem.kind().status();
  }
}
