package org.rihla.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.portal.platform.yaml.YamlFiles;

/** The subdivisions of ISO 3166-2, as Debian's package {@code iso-codes} has them. */
final class IsoCodes {
  private static final Path FILE = Path.of("/usr/share/iso-codes/json/iso_3166-2.json");
  private static final String ABSENT =
      "iso-codes is not installed (apt-get install iso-codes): codes and names are not checked";

  private IsoCodes() {}

  /**
   * A subdivision.
   *
   * @param code {@code MA-TNG}
   * @param name in the spelling of the portal: with a typographic apostrophe, without a remark
   * @param parent code of the subdivision above it, if there is one
   */
  record Subdivision(String code, String name, Optional<String> parent) {}

  /** Those of a country. Without the package the test is skipped, or fails with {@code CI=true}. */
  static List<Subdivision> of(String country) throws IOException {
    boolean there = Files.exists(FILE);
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as(ABSENT).isTrue();
    }
    assumeTrue(there, ABSENT);
    Map<?, ?> file = YamlFiles.tree("iso_3166-2.json", Files.readString(FILE));
    return entries(file)
        .filter(entry -> text(entry, "code").orElse("").startsWith(country + "-"))
        .map(entry -> subdivision(country, entry))
        .toList();
  }

  private static Stream<Map<?, ?>> entries(Map<?, ?> file) {
    return file.get("3166-2") instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(entry -> (Map<?, ?>) entry)
        : Stream.empty();
  }

  private static Subdivision subdivision(String country, Map<?, ?> entry) {
    String name = text(entry, "name").orElse("");
    return new Subdivision(
        text(entry, "code").orElse(""),
        name.replaceAll(" \\(.*\\)$", "").replace('\'', '’'),
        text(entry, "parent")
            .map(parent -> parent.contains("-") ? parent : country + "-" + parent));
  }

  private static Optional<String> text(Map<?, ?> entry, String key) {
    return Optional.ofNullable(entry.get(key)).map(String::valueOf);
  }
}
