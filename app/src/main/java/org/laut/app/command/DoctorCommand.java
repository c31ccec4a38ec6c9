package org.laut.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.app.console.Version;
import org.laut.app.output.Results;
import org.laut.lang.LanguagePack;
import org.laut.report.Report;
import org.laut.text.Document;

/// `laut doctor`: what the program finds on this machine, and whether it reads.
public record DoctorCommand(Console console, Reader reader) implements Command {
  private static final int OLDEST_JAVA = 21;
  private static final long LEAST_MEMORY = 100L << 20;
  private static final String SENTENCE = "„Die Brücke ist sicher“, sagte Bauleiterin Anna Weber.";

  private record Finding(boolean good, String key, String value) {}

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    if (!words.parameters().isEmpty()) {
      throw Failure.usage("too-many", words.parameters().getFirst(), "doctor");
    }
    List<Finding> findings = findings(words.colours(console.screen()));
    var page = new StringBuilder();
    for (Finding finding : findings) {
      String mark = console.messages().say(finding.good() ? "doctor.good" : "doctor.bad");
      String label = console.messages().say("doctor." + finding.key());
      page.append(mark)
          .append("  ")
          .append(label)
          .append(": ")
          .append(finding.value())
          .append('\n');
    }
    boolean healthy = findings.stream().allMatch(Finding::good);
    page.append(console.messages().say(healthy ? "doctor.healthy" : "doctor.ill")).append('\n');
    try (Results results = Results.to(null, console)) {
      results.write(page.toString().getBytes(StandardCharsets.UTF_8));
      results.finish();
    }
    return healthy ? ExitCode.DONE : ExitCode.FAILED;
  }

  private List<Finding> findings(boolean colours) {
    Messages messages = console.messages();
    Runtime machine = Runtime.getRuntime();
    var findings = new ArrayList<Finding>();
    findings.add(new Finding(true, "version", Version.text()));
    int java = Runtime.version().feature();
    String home = System.getProperty("java.version") + ", " + System.getProperty("java.home");
    findings.add(new Finding(java >= OLDEST_JAVA, "java", home));
    long memory = machine.maxMemory();
    findings.add(new Finding(memory >= LEAST_MEMORY, "memory", (memory >> 20) + " MB"));
    findings.add(new Finding(true, "cores", String.valueOf(machine.availableProcessors())));
    List<String> packs = packs();
    findings.add(new Finding(packs.contains("de"), "packs", String.join(", ", packs)));
    findings.add(selfTest());
    String screen =
        console.screen().columns() + " × " + messages.say(colours ? "doctor.on" : "doctor.off");
    findings.add(new Finding(true, "screen", screen));
    findings.add(new Finding(true, "language", messages.language()));
    return findings;
  }

  private static List<String> packs() {
    return ServiceLoader.load(LanguagePack.class).stream()
        .map(pack -> pack.get().language())
        .sorted()
        .toList();
  }

  /// Loads the lexicons and reads one sentence that has one statement.
  private Finding selfTest() {
    long start = System.nanoTime();
    try {
      Function<Document, Report> read = reader.get();
      Report report = read.apply(Document.of(SENTENCE).published(LocalDate.EPOCH));
      long millis = (System.nanoTime() - start) / 1_000_000;
      String found = console.messages().count("statements", report.statements().size());
      return new Finding(
          report.statements().size() == 1, "reading", "„…“ → " + found + ", " + millis + " ms");
    } catch (RuntimeException e) {
      return new Finding(false, "reading", String.valueOf(e.getMessage()));
    }
  }
}
