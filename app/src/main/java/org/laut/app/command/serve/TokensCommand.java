package org.laut.app.command.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.command.store.Desk;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;
import org.laut.app.view.Plain;
import org.laut.service.guard.NewToken;
import org.laut.service.guard.Role;
import org.laut.store.Store;
import org.laut.store.ledger.Token;
import org.laut.store.ledger.Tokens;

/// `laut tokens add|list|remove`: who may use the service on a store.
public record TokensCommand(Desk desk) implements Command {
  private static final String WHO = "command line";
  private static final int LONGEST_NAME = 60;

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    List<String> parameters = words.parameters();
    String action = parameters.isEmpty() ? "" : parameters.getFirst();
    int wanted = action.equals("list") ? 1 : 2;
    if (!List.of("add", "list", "remove").contains(action) || parameters.size() != wanted) {
      throw Failure.usage("tokens-arguments");
    }
    try (Store store = desk.open(words)) {
      Tokens tokens = store.ledger().tokens();
      return switch (action) {
        case "add" -> add(tokens, parameters.get(1), role(words));
        case "remove" -> remove(tokens, parameters.get(1));
        default -> list(tokens);
      };
    }
  }

  private static Role role(Words words) throws Failure {
    String role = words.value("--role");
    if (role == null) {
      throw Failure.usage("role", "");
    }
    return Role.of(role).orElseThrow(() -> Failure.usage("role", role));
  }

  private ExitCode add(Tokens tokens, String name, Role role) throws Failure, IOException {
    boolean plain =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    if (!plain) {
      throw Failure.usage("token-name", Plain.of(name));
    }
    String token = NewToken.make();
    if (!tokens.add(name, role.word(), token, WHO)) {
      throw Failure.failed("token-there", name);
    }
    Console console = desk.console();
    console.tell(console.messages().say("tokens.once", name, role.word()));
    return write(token + "\n");
  }

  private ExitCode remove(Tokens tokens, String name) throws Failure, IOException {
    if (!tokens.remove(name, WHO)) {
      throw Failure.failed("no-token", Plain.of(name));
    }
    return write(desk.console().messages().say("tokens.removed", name) + "\n");
  }

  private ExitCode list(Tokens tokens) throws Failure, IOException {
    var page = new StringBuilder();
    for (Token token : tokens.all()) {
      page.append(token.name())
          .append('\t')
          .append(token.role())
          .append('\t')
          .append(token.made())
          .append('\n');
    }
    return write(page.toString());
  }

  private ExitCode write(String page) throws Failure, IOException {
    try (Results results = Results.to(null, desk.console())) {
      results.write(page.getBytes(UTF_8));
      results.finish();
    }
    return ExitCode.DONE;
  }
}
