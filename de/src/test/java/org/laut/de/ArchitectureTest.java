package org.laut.de;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

@AnalyzeClasses(packages = "org.laut.de", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /// In the order in which a text passes them.
  private static final List<String> STAGES =
      List.of(
          "table",
          "token",
          "morph",
          "tag",
          "cue",
          "clause",
          "phrase",
          "entity",
          "term",
          "recall",
          "argument",
          "self",
          "time",
          "statement",
          "actor",
          "factuality",
          "trigger",
          "event");

  @ArchTest
  static void stages_only_look_back(JavaClasses pack) {
    for (int i = 0; i < STAGES.size(); i++) {
      List<String> later = STAGES.subList(i + 1, STAGES.size());
      String[] forbidden =
          later.stream().map(s -> "org.laut.de." + s + "..").toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.laut.de." + STAGES.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("org.laut.de")
          .allowEmptyShould(true)
          .because("a stage depends on the ones before it only")
          .check(pack);
    }
  }

  @ArchTest
  static final ArchRule no_files_or_network =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.logging..")
          .because("a pack reads nothing but its own resources");

  @ArchTest
  static final ArchRule no_regular_expressions =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex..")
          .because("reading takes time linear in the text");

  @ArchTest static final ArchRule no_streams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule no_mutable_statics = noFields().that().areStatic().should().notBeFinal();
}
