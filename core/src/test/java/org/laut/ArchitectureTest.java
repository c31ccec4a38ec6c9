package org.laut;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.laut", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule layers_only_look_down =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text")
          .definedBy("org.laut.text..")
          .layer("time")
          .definedBy("org.laut.time..")
          .layer("report")
          .definedBy("org.laut.report..")
          .layer("lang")
          .definedBy("org.laut.lang..")
          .layer("corpus")
          .definedBy("org.laut.corpus..")
          .layer("front door")
          .definedBy("org.laut")
          .whereLayer("front door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("corpus")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("lang")
          .mayOnlyBeAccessedByLayers("front door")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("lang", "corpus", "front door")
          .whereLayer("time")
          .mayOnlyBeAccessedByLayers("report", "lang", "corpus", "front door");

  @ArchTest
  static final ArchRule data_are_values =
      classes()
          .that()
          .resideInAnyPackage("org.laut.text", "org.laut.report", "org.laut.time")
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should()
          .beRecords();

  @ArchTest
  static final ArchRule core_does_no_io =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..", "java.nio.file..", "java.net..", "java.sql..", "java.util.logging..");

  @ArchTest
  static final ArchRule core_reads_no_clock =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now");

  @ArchTest static final ArchRule no_streams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule no_mutable_statics = noFields().that().areStatic().should().notBeFinal();

  @ArchTest
  static final ArchRule acyclic = slices().matching("org.laut.(*)..").should().beFreeOfCycles();
}
