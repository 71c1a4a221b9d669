package zhengwen.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "zhengwen.local", importOptions = DoNotIncludeTests.class)
class PackagesTest {

  @ArchTest
  static final ArchRule packages_dependOnEachOther_withoutCycles =
      slices().matching("zhengwen.local.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule whatTestsOfServicesUse_knowsTheJdkAlone =
      classes()
          .that()
          .resideInAnyPackage("zhengwen.local", "zhengwen.local.process..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "zhengwen.local", "zhengwen.local.process..");

  @ArchTest
  static final ArchRule theAgent_knowsTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("..lifeline..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "..lifeline..");
}
