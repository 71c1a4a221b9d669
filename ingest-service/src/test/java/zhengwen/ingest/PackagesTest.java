package zhengwen.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "zhengwen.ingest", importOptions = DoNotIncludeTests.class)
class PackagesTest {

  @ArchTest
  static final ArchRule packages_dependOnEachOther_withoutCycles =
      slices().matching("zhengwen.ingest.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule identity_knows_nothingOfTheService =
      noClasses()
          .that()
          .resideInAPackage("..ingest.identity..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..ingest.receive..",
              "..ingest.fetch..",
              "..ingest.publish..",
              "..ingest.config..",
              "org.apache.kafka..",
              "io.quarkus..");

  @ArchTest
  static final ArchRule publish_knows_neitherWayIn =
      noClasses()
          .that()
          .resideInAPackage("..ingest.publish..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..ingest.receive..", "..ingest.fetch..", "jakarta.ws.rs..");

  @ArchTest
  static final ArchRule receive_knows_noKafkaClientBeyondItsRecords =
      noClasses()
          .that()
          .resideInAPackage("..ingest.receive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..ingest.fetch..", "org.apache.kafka.clients.consumer..");
}
