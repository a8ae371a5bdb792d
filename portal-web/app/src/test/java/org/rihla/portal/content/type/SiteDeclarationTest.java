package org.rihla.portal.content.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.portal.platform.yaml.DeclarationException;

class SiteDeclarationTest {
  private static final String SITE =
      """
      home:
        - {section: latest, type: note, limit: 4, title: {fr: Notes, ar: مذكرات}}
        - {section: by-concept, type: note, field: themes, title: {fr: Thèmes, ar: محاور}}
      chain: [note]
      """;

  @TempDir Path root;

  @Test
  void sectionsAndChainAreReadInTheirOrder() {
    SiteDeclaration site = read(SITE);

    assertThat(site.chain()).containsExactly("note");
    assertThat(site.home()).extracting(SiteDeclaration.HomeSection::limit).containsExactly(4, 3);
  }

  @ParameterizedTest
  @CsvSource({
    "section: latest,section: newest,'site.yaml, line 2, home[0].section: must be latest'",
    "type: note,type: memo,'site.yaml, line 2, home[0].type: no such content type'",
    "field: themes,field: state,'site.yaml, line 3, home[1]: by-concept needs'",
    "chain: [note],chain: [memo],'site.yaml, line 4, chain[0]: no such content type'",
    "chain: [note],links: [note],'site.yaml, line 4, links: unknown key'",
  })
  void aMistakeIsToldWhereItStands(String from, String to, String message) {
    assertThatThrownBy(() -> read(SITE.replace(from, to)))
        .isInstanceOf(DeclarationException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void looseFilesNeedATypeThatTakesThem() {
    assertThat(read(SITE).imported()).isEmpty();
    assertThatThrownBy(() -> read(SITE + "import: {type: memo, visibility: public}\n"))
        .hasMessageStartingWith("site.yaml, line 5, import.type: no such content type");
    assertThatThrownBy(() -> read(SITE + "import: {type: note, visibility: public}\n"))
        .hasMessageStartingWith("site.yaml, line 5, import.type: has no field of the kind files");
  }

  private SiteDeclaration read(String text) {
    ContentTypes types = new Declarations(root).write("site.yaml", text).read();
    return SiteDeclaration.read(root, types);
  }
}
