package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.app.command.Grammar;
import org.laut.app.console.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ProgramTest {
  private static final List<String> PAGES =
      List.of("laut", "read", "timeline", "why", "doctor", "completion", "feeds");

  @Test
  void teachesWhoCallsItWithoutWords() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("laut read article.txt --date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "-h", "help", "help read", "read --help", "why -h", "doctor -h"})
  void helpsOnStandardOutput(String line) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("laut").contains("--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void helpPagesNameEveryOptionAndFitTheScreen(String language) {
    Messages messages = Messages.of(language);
    for (String page : PAGES) {
      String help = messages.help(page);
      for (OptionSpec option : spec(page).options()) {
        assertThat(help).as(page + "." + language).contains(option.names()[0]);
      }
      assertThat(help.lines()).as(page + "." + language).allMatch(line -> line.length() <= 92);
    }
  }

  private static CommandLine.Model.CommandSpec spec(String page) {
    CommandLine laut = Grammar.commandLine();
    CommandLine command =
        page.equals("laut") ? laut : Objects.requireNonNull(laut.getSubcommands().get(page));
    return command.getCommandSpec();
  }

  @Test
  void saysItsVersion() {
    Run run = Run.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("laut ").contains("Java ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reed a.txt               | reed: unknown command; did you mean read?",
        "nonsense                 | nonsense: unknown command; laut --help shows all",
        "artikel.txt              | did you mean: laut read artikel.txt",
        "help reed                | reed: unknown command",
        "help read why            | why: one too many",
        "read                     | no file named",
        "read --jsno a.txt        | --jsno: unknown option; did you mean --json?",
        "read --zzzzzz a.txt      | --zzzzzz: unknown option; laut read --help shows all",
        "read -x a.txt            | -x: unknown option",
        "read a.txt --date        | --date: its value is missing",
        "read a.txt --date 25.11. | 25.11.: not a date; write it like 2024-11-25",
        "read a.txt --color blue  | blue: --color takes auto, always and never",
        "read a.txt --lang fr     | fr: --lang takes de and en",
        "read a.txt -o            | --output: its value is missing",
        "read - -                 | can be read only once",
        "read a.txt --text --json | leave out --text or --json",
        "read --jsonl a b.txt     | --jsonl reads only its own file",
        "read --jsonl a --text    | leave out --text or --json",
        "read --json --json a     | --json: given more than once",
        "timeline                 | no file named; try: laut timeline article.txt",
        "timeline - -             | can be read only once",
        "timeline --jsonl a b     | --jsonl reads only its own file",
        "timeline a --text        | --text: unknown option",
        "timeline a --date x      | x: not a date",
        "why a.txt                | laut why takes a file and a number",
        "why a.txt three          | three: not the number of a statement",
        "why a.txt 0              | 0: not the number of a statement",
        "why a.txt e0             | e0: not the number of a statement (3), an event (e3)",
        "why a.txt x3             | x3: not the number of a statement",
        "why a.txt t              | t: not the number of a statement",
        "completion fish          | fish: completion takes bash and zsh",
        "completion bash zsh      | zsh: one too many",
        "doctor me                | me: one too many",
      })
  void tellsWrongUsageInOneLine(String line, String message) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.line()).startsWith("laut: ").contains(message);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void speaksTheLanguageOfTheOptionElseOfTheEnvironment() {
    assertThat(Run.of("read", "--lang", "de").line()).contains("keine Datei genannt");
    assertThat(Run.of("--lang=de", "read").line()).contains("keine Datei genannt");
    assertThat(environment("LANG", "de_AT.UTF-8").line()).contains("keine Datei genannt");
    assertThat(environment("LC_ALL", "de_DE").line()).contains("keine Datei genannt");
    assertThat(environment("LC_ALL", "C").line()).contains("no file named");
  }

  private static Run environment(String name, String value) {
    return Run.with(new byte[0], Map.of(name, value), "read");
  }

  @Test
  void tellsAnErrorOfItsOwnInOneLineAndWhereOnRequest() {
    Run run = broken(Map.of());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.line()).contains("an error in Laut itself").contains("no lexicon");
    assertThat(broken(Map.of("LAUT_TRACE", "1")).err()).contains("at org.laut.app");
  }

  private static Run broken(Map<String, String> environment) {
    return Run.reading(
        () -> {
          throw new IllegalStateException("no lexicon");
        },
        "Er komme.".getBytes(UTF_8),
        environment,
        "read",
        "-");
  }

  @Test
  void completesInBash() {
    Run run = Run.of("completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F").contains("--jsonl").contains("doctor");
  }

  @Test
  void doctorFindsOutThatNothingIsRead() {
    Run run = Run.of("doctor");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Java").contains("!!").contains("0 statements");
  }
}
