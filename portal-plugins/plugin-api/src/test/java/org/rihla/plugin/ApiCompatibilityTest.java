package org.rihla.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the API with the last version that was given to others, whose classes are kept beside
 * this test: what was taken away or must be implemented anew is a step of the major version, what
 * came is one of the minor version. Who gives a version out puts its JAR in the place of the one
 * before.
 */
class ApiCompatibilityTest {
  private static final String RELEASED = "1.0.0";

  @TempDir Path folder;

  private enum Step {
    NONE,
    MINOR,
    MAJOR
  }

  @Test
  void theVersionWentAsFarAsTheChangesNeed() throws Exception {
    List<JApiClass> changes = changes(name -> true);

    assertThat(taken(RELEASED, PluginApi.VERSION))
        .as("PluginApi.VERSION %s after %s, with %s", PluginApi.VERSION, RELEASED, told(changes))
        .isGreaterThanOrEqualTo(needed(changes));
  }

  @Test
  void aClassThatIsGoneNeedsAMajorVersion() throws Exception {
    assertThat(needed(changes(name -> !name.endsWith("/Panel.class")))).isEqualTo(Step.MAJOR);
  }

  @Test
  void nothingButNewClassesNeedsAMinorVersion() throws Exception {
    assertThat(needed(changes(name -> true))).isLessThan(Step.MAJOR);
    assertThat(taken("1.0.0", "1.1.0")).isEqualTo(Step.MINOR);
    assertThat(taken("1.4.2", "2.0.0")).isEqualTo(Step.MAJOR);
    assertThat(taken("1.1.0", "1.1.3")).isEqualTo(Step.NONE);
  }

  private static Step needed(List<JApiClass> changes) {
    if (changes.stream()
        .anyMatch(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())) {
      return Step.MAJOR;
    }
    return changes.isEmpty() ? Step.NONE : Step.MINOR;
  }

  private static Step taken(String from, String to) {
    String[] before = from.split("\\.", -1);
    String[] after = to.split("\\.", -1);
    if (!before[0].equals(after[0])) {
      return Step.MAJOR;
    }
    return before[1].equals(after[1]) ? Step.NONE : Step.MINOR;
  }

  private static List<String> told(List<JApiClass> changes) {
    return changes.stream()
        .map(change ->
            change.getFullyQualifiedName()
                + " "
                + change.getChangeStatus()
                + " "
                + change.getCompatibilityChanges())
        .toList();
  }

  /** What differs, with only some of the present classes. */
  private List<JApiClass> changes(Predicate<String> present) throws Exception {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    Path before =
        Path.of(
            Objects.requireNonNull(
                    getClass().getResource("/released/plugin-api-" + RELEASED + ".jar"))
                .toURI());
    return new JarArchiveComparator(options)
            .compare(
                new JApiCmpArchive(before.toFile(), RELEASED),
                new JApiCmpArchive(present(present).toFile(), PluginApi.VERSION))
            .stream()
            .filter(change -> change.getChangeStatus() != JApiChangeStatus.UNCHANGED)
            .toList();
  }

  private Path present(Predicate<String> wanted) throws IOException, URISyntaxException {
    Path classes =
        Path.of(PluginApi.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path jar = folder.resolve("present.jar");
    try (OutputStream output = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(output);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        if (wanted.test(name)) {
          zip.putNextEntry(new JarEntry(name));
          Files.copy(file, zip);
          zip.closeEntry();
        }
      }
    }
    return jar;
  }
}
