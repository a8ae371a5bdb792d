package org.rihla.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyFolders;

/**
 * What a plugin with the territories of a country keeps: all units of the first level are there,
 * the map draws each of them, and codes, French names and the unit above are those of ISO 3166-2.
 */
public abstract class TerritoriesContract {
  private static final Pattern PATH_ID = Pattern.compile("<path id=\"([^\"]+)\"");

  private final String country;
  private final int firstLevel;
  private final Map<String, String> corrected;

  /**
   * A contract.
   *
   * @param country two letters of ISO 3166-1
   * @param firstLevel how many units lie directly below the country
   * @param corrected the unit above, for units that the package {@code iso-codes} puts elsewhere
   */
  protected TerritoriesContract(String country, int firstLevel, Map<String, String> corrected) {
    this.country = country;
    this.firstLevel = firstLevel;
    this.corrected = Map.copyOf(corrected);
  }

  @Test
  void allUnitsOfTheFirstLevelAreThere() {
    assertThat(firstLevel(territories())).hasSize(firstLevel);
  }

  @Test
  void theMapDrawsEachOfThemOnce() throws IOException {
    String map = Files.readString(PluginUnderTest.declarations().resolve("map.svg"));
    List<String> drawn =
        PATH_ID.matcher(map).results().map((MatchResult found) -> found.group(1)).toList();

    assertThat(drawn).containsExactlyInAnyOrderElementsOf(firstLevel(territories()));
  }

  @Test
  void codesNamesAndLevelsAreThoseOfIso() throws IOException {
    ConceptScheme territories = territories();
    for (IsoCodes.Subdivision unit : IsoCodes.of(country)) {
      Optional<Concept> concept = territories.find(unit.code());

      assertThat(concept).as(unit.code()).isPresent();
      assertThat(names(concept.orElseThrow())).as(unit.code()).contains(unit.name());
      assertThat(concept.orElseThrow().broader())
          .as(unit.code())
          .isEqualTo(corrected.getOrDefault(unit.code(), unit.parent().orElse(country)));
    }
  }

  private static Stream<String> names(Concept concept) {
    return Stream.concat(
        Stream.of(concept.prefLabel().in(Language.FR)), concept.altLabels(Language.FR).stream());
  }

  private Set<String> firstLevel(ConceptScheme territories) {
    return territories.all().stream()
        .filter(concept -> country.equals(concept.broader()))
        .map(Concept::notation)
        .collect(Collectors.toSet());
  }

  private static ConceptScheme territories() {
    List<Path> folders = List.of(PluginUnderTest.content(), PluginUnderTest.declarations());
    return TaxonomyFolders.read(folders).scheme("territories").orElseThrow();
  }
}
