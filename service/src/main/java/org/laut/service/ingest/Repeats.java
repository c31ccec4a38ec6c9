package org.laut.service.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.service.route.Reply;
import org.laut.store.ledger.Answers;
import org.laut.store.ledger.GivenAnswer;

/// Gives a request that is sent again the answer that it got.
record Repeats(Answers answers) {
  private static final int LONGEST_KEY = 200;
  private static final int RETRY = 2;

  /// What gives an answer.
  interface Answering {
    Reply answer() throws IOException;
  }

  /// The answer to a request; without a key it is worked on each time.
  ///
  /// @param hash of the request
  Reply answer(Call call, String hash, Answering answering) throws IOException {
    String key = call.ctx().header("Idempotency-Key");
    if (key == null) {
      return answering.answer();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Problem.invalid("Idempotency-Key", "1 to " + LONGEST_KEY + " characters are needed");
    }
    String client = call.who();
    Optional<GivenAnswer> given = answers.claim(client, key, hash);
    if (given.isPresent()) {
      return repeated(given.get(), hash);
    }
    boolean done = false;
    try {
      Reply reply = answering.answer();
      String text = new String(reply.body(), StandardCharsets.UTF_8);
      answers.keep(client, key, reply.status(), text);
      done = true;
      return reply;
    } finally {
      if (!done) {
        answers.release(client, key);
      }
    }
  }

  private static Reply repeated(GivenAnswer given, String hash) {
    if (!given.body().equals(hash)) {
      throw Problem.of(
          Kind.UNPROCESSABLE, "this Idempotency-Key was sent with another body; take a new one");
    }
    if (given.pending()) {
      throw Problem.later(Kind.CONFLICT, "the same request is being worked on", RETRY);
    }
    return Reply.json(given.text().getBytes(StandardCharsets.UTF_8))
        .status(given.status())
        .header("Idempotent-Replayed", "true");
  }
}
