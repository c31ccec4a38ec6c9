package org.laut.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.input.Article;
import org.laut.app.output.Results;
import org.laut.app.view.Palette;
import org.laut.app.view.ReportView;
import org.laut.app.view.WhyView;
import org.laut.de.rule.Rule;
import org.laut.de.rule.RuleCatalogue;
import org.laut.report.Report;

/// `laut why FILE WHAT`: why a statement, an event or a time of an article is what it is.
public record WhyCommand(Console console, Reader reader) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    List<String> parameters = words.parameters();
    if (parameters.size() != 2) {
      throw Failure.usage("why-arguments");
    }
    Wanted wanted = Wanted.of(parameters.get(1));
    @Nullable LocalDate date = words.date();
    var palette = new Palette(words.colours(console.screen()));
    String name = parameters.get(0);
    Article article = new Articles(console, reader).article(name, date);
    Report report = reader.get().apply(article.document());
    var shown = new ReportView(console.messages(), palette, console.screen().columns(), false);
    String view = view(name, wanted, new WhyView(report, shown, ruleWords()));
    try (Results results = Results.to(null, console)) {
      results.write(view.getBytes(StandardCharsets.UTF_8));
      results.finish();
    }
    return ExitCode.DONE;
  }

  private String view(String name, Wanted wanted, WhyView view) throws Failure {
    Report report = view.report();
    int number = wanted.number();
    int count =
        switch (wanted.kind()) {
          case STATEMENTS -> report.statements().size();
          case EVENTS -> report.events().size();
          case TIMES -> report.times().size();
        };
    if (number > count) {
      String counted = console.messages().count(wanted.kind().counted(), count);
      throw Failure.failed("not-there", name, counted, number);
    }
    return switch (wanted.kind()) {
      case STATEMENTS -> view.statement(number);
      case EVENTS -> view.event(number);
      case TIMES -> view.time(number);
    };
  }

  private static UnaryOperator<String> ruleWords() {
    RuleCatalogue catalogue = RuleCatalogue.load();
    return name -> {
      Rule rule = catalogue.rule(name);
      return rule == null ? "" : rule.says();
    };
  }
}
