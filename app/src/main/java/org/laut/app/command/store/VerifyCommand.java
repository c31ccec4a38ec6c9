package org.laut.app.command.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.app.output.Results;
import org.laut.app.view.Plain;
import org.laut.store.Finding;
import org.laut.store.Store;

/// `laut verify`: checks every hash, span and record of a store.
public record VerifyCommand(Desk desk) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    Parameters.none(words, "verify");
    try (Store store = desk.existing(words);
        Results results = Results.to(null, desk.console())) {
      List<Finding> findings = store.verify();
      Messages messages = desk.console().messages();
      var page = new StringBuilder();
      for (Finding finding : findings) {
        page.append(line(finding, messages)).append('\n');
      }
      page.append(
          findings.isEmpty()
              ? messages.say("verify.sound", desk.stock(store.counts()))
              : messages.count("findings", findings.size()));
      results.write(page.append('\n').toString().getBytes(UTF_8));
      results.finish();
      return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private static String line(Finding finding, Messages messages) {
    String what = Plain.of(finding.what());
    if (finding.ref() == null) {
      return what;
    }
    String ref = Plain.of(finding.ref());
    return finding.version() == 0
        ? messages.say("about", ref, what)
        : messages.say("verify.version", ref, finding.version(), what);
  }
}
