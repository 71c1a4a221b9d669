package zhengwen.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the packages in the order that the data takes. */
@AnalyzeClasses(packages = "zhengwen.extract", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageDirectionsTest {

  @ArchTest
  static final ArchRule packages_inAnyOrder_formNoCycle =
      slices().matching("zhengwen.extract.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule steps_asTheDataTakesThem_dependOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("decode")
          .definedBy("zhengwen.extract.decode..")
          .layer("page")
          .definedBy("zhengwen.extract.page..")
          .layer("repair")
          .definedBy("zhengwen.extract.repair..")
          .layer("metadata")
          .definedBy("zhengwen.extract.metadata..")
          .layer("body")
          .definedBy("zhengwen.extract.body..")
          .layer("script")
          .definedBy("zhengwen.extract.script..")
          .layer("document")
          .definedBy("zhengwen.extract.document..")
          .layer("stream")
          .definedBy("zhengwen.extract.stream..")
          .layer("cli")
          .definedBy("zhengwen.extract.cli..")
          .whereLayer("stream")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers("stream", "cli")
          .whereLayer("script")
          .mayOnlyBeAccessedByLayers("document", "cli")
          .whereLayer("body")
          .mayOnlyBeAccessedByLayers("document", "cli")
          .whereLayer("metadata")
          .mayOnlyBeAccessedByLayers("body", "document", "cli");

  @ArchTest
  static final ArchRule pureSteps_whereverTheyRun_knowNoPlatform =
      noClasses()
          .that()
          .resideOutsideOfPackages("zhengwen.extract.stream..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..",
              "io.quarkus..",
              "io.smallrye..",
              "jakarta..",
              "com.mongodb..",
              "org.bson..",
              "io.micrometer..",
              "io.opentelemetry..",
              "io.cloudevents..");

  @ArchTest
  static final ArchRule names_ofClasses_explainThem =
      classes()
          .should()
          .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)$")
          .because("such names say nothing of what a class is for");
}
