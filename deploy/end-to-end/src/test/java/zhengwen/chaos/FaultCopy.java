package zhengwen.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhengwen.local.process.Artifacts;
import zhengwen.local.process.Folders;

/** The project with one fault in it, built beside the sound one. */
record FaultCopy(Path project, Path log) {
  private static final Path SOUND = Artifacts.locate().project();

  /** What the copy leaves out: history, data, and what tests and earlier copies left. */
  private static final Set<String> LEFT_OUT =
      Set.of(".git", ".data", "faults", "short-chaos", "surefire-reports", "benchmark");

  /** Copies the project as it is built, applies the patch and builds the patched module again. */
  static FaultCopy of(String fault, String module, Path folder) throws Exception {
    Folders.recreate(folder);
    FaultCopy copy = new FaultCopy(folder.resolve("project"), folder.resolve("fault.log"));
    copy.copySound();
    copy.apply(fault, module);
    copy.run(
        0,
        "./mvnw",
        "-q",
        "-B",
        "-ntp",
        "-DskipTests",
        "-pl",
        "deploy/local," + module,
        "-f",
        copy.withoutBenchmark(),
        "package");
    return copy;
  }

  /**
   * Patches the copy; a patch that changed nothing would make a sound copy pass for a faulty one.
   */
  private void apply(String fault, String module) throws Exception {
    Path patch = SOUND.resolve("deploy/end-to-end/src/test/resources/faults/" + fault + ".patch");
    run(0, "git", "apply", "-C1", patch.toString());
    String changed = Files.readString(patch).lines().findFirst().orElseThrow().split(" b/")[1];
    if (!changed.startsWith(module)
        || Files.mismatch(SOUND.resolve(changed), project.resolve(changed)) < 0) {
      throw new AssertionError(patch + " did not change " + changed);
    }
  }

  /** The copy lacks that module, which has no part in this. */
  private String withoutBenchmark() throws IOException {
    Path pom = project.resolve("pom.xml");
    Files.writeString(pom, Files.readString(pom).replace("<module>deploy/benchmark</module>", ""));
    return pom.toString();
  }

  /** Runs the failure test on the copy; returns what it printed on standard output. */
  String chaos(int portOffset, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        "deploy/end-to-end/target/classes:deploy/local/target/classes:deploy/end-to-end/target/lib/*");
    command.add("zhengwen.chaos.ChaosCommand");
    command.addAll(arguments);
    command.addAll(List.of("--port-offset", "" + portOffset, "--data", "target/fault-data"));
    return run(1, command.toArray(String[]::new));
  }

  private String run(int expectedStatus, String... command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    // The copy lies in a repository's folder, where git would look for the patched paths instead.
    builder.environment().put("GIT_CEILING_DIRECTORIES", project.getParent().toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != expectedStatus) {
      throw new AssertionError(
          "status %d of %s: %s%n%s"
              .formatted(status, List.of(command), output, Files.readString(log)));
    }
    return output;
  }

  private void copySound() throws IOException {
    Files.walkFileTree(
        SOUND,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
              throws IOException {
            if (LEFT_OUT.contains(String.valueOf(from.getFileName()))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(project.resolve(SOUND.relativize(from)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(
                from,
                project.resolve(SOUND.relativize(from)),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
