package zhengwen.store;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "zhengwen.store", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageDirectionsTest {

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("zhengwen.store.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PACKAGES_KNOW_ONLY_WHAT_THEY_STAND_ON =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("zhengwen.store..")
          .layer("config")
          .definedBy("zhengwen.store.config")
          .layer("persist")
          .definedBy("zhengwen.store.persist")
          .layer("stream")
          .definedBy("zhengwen.store.stream")
          .layer("query")
          .definedBy("zhengwen.store.query")
          .layer("redrive")
          .definedBy("zhengwen.store.redrive")
          .layer("access")
          .definedBy("zhengwen.store.access")
          .layer("health")
          .definedBy("zhengwen.store.health")
          .whereLayer("persist")
          .mayOnlyAccessLayers("config")
          .whereLayer("stream")
          .mayOnlyAccessLayers("config", "persist")
          .whereLayer("query")
          .mayOnlyAccessLayers("config", "persist")
          .whereLayer("redrive")
          .mayOnlyAccessLayers("config", "persist", "stream", "query")
          .whereLayer("access")
          .mayOnlyAccessLayers("config", "query")
          .whereLayer("health")
          .mayOnlyAccessLayers("persist", "stream");
}
