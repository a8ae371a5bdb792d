package org.rihla.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.plugin.PluginApi;
import org.rihla.portal.Module;
import org.rihla.portal.container.PluginJar;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.PluginConfiguration;
import org.rihla.portal.plugin.jar.PluginFile;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.jar.PluginStore;
import org.rihla.portal.plugin.jar.StoredPlugin;

class PluginCheckTest {
  private static final String GUIDE = "rihla/items/document/try-guide/";
  private static final String SCHEME = "rihla/taxonomies/crafts.ttl";

  @TempDir Path folder;

  private final PluginJar jar = PluginJar.of("try", "1.2.0");

  @Test
  void aPluginWithoutMistakesIsReadWhole() throws IOException {
    CheckedPlugin checked = check();

    assertThat(checked.descriptor().name().ar()).isEqualTo("تجربة try");
    assertThat(checked.descriptor().country()).isEqualTo("LY");
    assertThat(checked.items()).hasSize(1);
    assertThat(checked.declarations().taxonomies().concept("crafts-try", "SMITH")).isPresent();
    assertThat(checked.declarations().types().get("document").field("craft-try")).isPresent();
  }

  @Test
  void aJarWithoutADescriptorIsNoPlugin() throws IOException {
    jar.manifest("Plugin-Id", "");

    assertThat(problem("no-descriptor").arguments()).containsExactly("try.jar");
  }

  @Test
  void aJarWithoutItsYamlIsNoPlugin() throws IOException {
    jar.without("rihla/plugin.yaml");

    problem("no-descriptor");
  }

  @Test
  void aFileThatIsNoJarIsTold() throws IOException {
    Path file = folder.resolve("try.jar");
    java.nio.file.Files.writeString(file, "not a zip");

    PluginRefusedException refused =
        catchThrowableOfType(PluginRefusedException.class, () -> PluginFile.read(file));

    assertThat(refused.problems().getFirst().code()).isEqualTo("no-jar");
  }

  @Test
  void aPluginForAnotherVersionOfTheApiIsTold() throws IOException {
    jar.manifest("Plugin-Requires", ">=2.0.0");

    assertThat(problem("api-range").arguments()).containsExactly(">=2.0.0", PluginApi.VERSION);
  }

  @Test
  void anUnreadableRangeHoldsNoVersion() throws IOException {
    jar.manifest("Plugin-Requires", "whatever suits");

    problem("api-range");
  }

  @Test
  void halfALanguageIsTold() throws IOException {
    jar.without(GUIDE + "ar.md");

    assertThat(problem("translation-missing").arguments())
        .containsExactly("document/try-guide", "ar.md");
  }

  @Test
  void brokenTurtleIsToldWithFileAndLine() throws IOException {
    jar.replacing(SCHEME, "skos:notation \"SMITH\"", "skos:notation \"SMITH");

    assertThat(problem("declaration").arguments().subList(0, 2))
        .containsExactly("taxonomies/crafts.ttl", "7");
  }

  @Test
  void aConceptThatIsNotThereIsTold() throws IOException {
    jar.replacing(GUIDE + "item.yaml", "WEAVER", "POTTER");

    PluginProblem problem = problem("violation");

    assertThat(problem.message(Language.FR)).contains("document/try-guide").contains("POTTER");
    assertThat(problem.message(Language.AR))
        .contains("POTTER")
        .isNotEqualTo(problem.message(Language.FR));
  }

  @Test
  void conceptsInACircleAreTold() throws IOException {
    jar.replacing(
        SCHEME,
        "skos:notation \"SMITH\"",
        "skos:broader <urn:rihla:crafts-try:WEAVER> ; skos:notation \"SMITH\"");
    jar.replacing(
        SCHEME,
        "skos:notation \"WEAVER\"",
        "skos:broader <urn:rihla:crafts-try:SMITH> ; skos:notation \"WEAVER\"");

    assertThat(problem("declaration").arguments().get(2)).contains("goes in a circle");
  }

  @Test
  void aHundredMegabytesOfTaxonomyAreRefusedBeforeTheyAreRead() throws IOException {
    byte[] taxonomy = new byte[100 << 20];
    new java.util.Random(1).nextBytes(taxonomy);
    jar.with(SCHEME, taxonomy);

    problem("jar-too-large");
  }

  @Test
  void anEntryThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] noise = new byte[9 << 20];
    new java.util.Random(1).nextBytes(noise);
    jar.with(SCHEME, noise);

    problem("entry-too-large");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    jar.with(SCHEME, new byte[7 << 20]);

    problem("zip-bomb");
  }

  @Test
  void anEntryThatLeadsOutOfItsFolderIsRefused() throws IOException {
    jar.with("rihla/taxonomies/../../../outside.ttl", "");

    problem("unsafe-entry");
    assertThat(folder.resolve("outside.ttl")).doesNotExist();
  }

  @Test
  void aMisspeltFolderIsTold() throws IOException {
    jar.with("rihla/taxonomy/more.ttl", "");

    assertThat(problem("unknown-entry").arguments()).containsExactly("rihla/taxonomy/more.ttl");
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    for (int i = 0; i < 5_001; i++) {
      jar.with("rihla/lexicon/list-" + i + ".tsv", "");
    }

    problem("too-many-entries");
  }

  @Test
  void messagesStandInBothLanguagesWithTheSameArguments() throws IOException {
    jar.with("rihla/messages/panel_fr.properties", "try.one=Un {0}\ntry.two=Deux\nother.key=Trois");
    jar.with("rihla/messages/panel_ar.properties", "try.one=واحد\nother.key=ثلاثة");

    assertThat(problems())
        .extracting(PluginProblem::code)
        .containsExactlyInAnyOrder("message-arguments", "message-missing", "message-prefix");
  }

  @Test
  void aMapIsOutlinesOfTerritoriesAndNothingElse() throws IOException {
    jar.with(
        "rihla/map.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>alert(1)</script></svg>");

    assertThat(problem("declaration").arguments().get(2)).contains("<script>");
  }

  @Test
  void aRegionThatIsNoTerritoryIsTold() throws IOException {
    jar.with("rihla/map.svg", "<svg viewBox='0 0 9 9'><path id='LY-ZZ' d='M0,0 L9,9 Z'/></svg>");

    problem("map-region");
  }

  @Test
  void aDayThatNoCalendarHasIsTold() throws IOException {
    jar.with(
        "rihla/holidays.yaml", "holidays:\n  - {date: hijri-13-01, name: {fr: Fête, ar: عيد}}\n");

    assertThat(problem("declaration").arguments().get(2)).contains("no calendar has this day");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() throws IOException {
    jar.manifest("Plugin-Requires", ">=9.0.0").without(GUIDE + "ar.md");
    jar.replacing("rihla/plugin.yaml", "country: LY", "country: ZZ");

    assertThat(problems())
        .extracting(PluginProblem::code)
        .containsExactlyInAnyOrder("api-range", "translation-missing", "country-unknown");
  }

  private CheckedPlugin check() throws IOException {
    PluginStore store =
        new PluginStore(
            new PluginConfiguration(folder.resolve("plugins"), Optional.empty(), Map.of()));
    StoredPlugin stored = store.put(PluginFile.read(jar.write(folder.resolve("try.jar"))));
    return new PluginCheck(stored).run(List.of(Module.content(), stored.folder()));
  }

  private List<PluginProblem> problems() {
    PluginRefusedException refused =
        catchThrowableOfType(PluginRefusedException.class, this::check);
    assertThat(refused).isNotNull();
    refused
        .problems()
        .forEach(problem -> {
          assertThat(problem.message(Language.FR)).isNotBlank();
          assertThat(problem.message(Language.AR)).isNotBlank();
        });
    return refused.problems();
  }

  private PluginProblem problem(String code) throws IOException {
    List<PluginProblem> problems = problems();
    assertThat(problems).extracting(PluginProblem::code).containsExactly(code);
    return problems.getFirst();
  }
}
