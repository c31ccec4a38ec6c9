package org.laut.de;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.de.rule.Rule;
import org.laut.de.rule.RuleCatalogue;
import org.laut.testkit.GoldenCase;
import org.laut.text.Document;

/// Every rule that a report names can be looked up: read from the texts of all golden files.
class RuleNamesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /// A Tuesday.
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 18);

  private static final GermanPack PACK = new GermanPack();

  @TestFactory
  Stream<DynamicTest> every_rule_in_a_report_is_in_the_catalogue() throws IOException {
    Set<String> known =
        RuleCatalogue.load().rules().stream().map(Rule::name).collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".golden")).sorted().toList().stream()
          .map(file ->
              DynamicTest.dynamicTest(
                  GOLDEN.relativize(file).toString(),
                  () -> assertThat(known).containsAll(used(file))));
    }
  }

  private static Set<String> used(Path file) throws IOException {
    List<GoldenCase> cases = GoldenCase.parse(Files.readString(file));
    Set<String> names = new TreeSet<>();
    for (GoldenCase golden : cases) {
      String text = golden.input().replace("[", "").replace("]", "");
      names.addAll(RuleNames.of(PACK.read(Document.of(text).published(PUBLISHED))));
    }
    assertThat(names).as("rules that hold in " + file).isNotEmpty();
    return names;
  }
}
