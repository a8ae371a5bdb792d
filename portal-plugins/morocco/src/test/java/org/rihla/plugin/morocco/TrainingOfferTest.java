package org.rihla.plugin.morocco;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.ImportedData;
import org.rihla.plugin.ImportedItem;
import org.rihla.portal.plugin.imports.SentFile;

class TrainingOfferTest {
  private static final String HEADINGS =
      "Code;Filière;المسلك;Établissement;المؤسسة;Région;Niveau;Places\n";

  private static ImportedData read(String rows) {
    return new TrainingOffer()
        .read(new SentFile((HEADINGS + rows).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aRowIsACourseInTermsOfThePortal() {
    ImportedData data =
        read(
            "OFPPT/12.3;Développement digital;التطوير الرقمي;ISTA;المعهد;"
                + "région de Casablanca-Settat;Technicien spécialisé;40\n");

    assertThat(data.problems()).isEmpty();
    ImportedItem item = data.items().getFirst();
    assertThat(item.type()).isEqualTo("training-offer");
    assertThat(item.key()).isEqualTo("ma-offer-ofppt-12-3");
    assertThat(item.title().ar()).isEqualTo("التطوير الرقمي");
    assertThat(item.texts()).containsEntry("provider", new BilingualText("ISTA", "المعهد"));
    assertThat(item.fields())
        .isEqualTo(
            Map.of(
                "nature", "sourced",
                "region", "MA-06",
                "countries", List.of("MA-06"),
                "level", "advanced-technician",
                "places", 40));
  }

  @Test
  void regionsAndLevelsAreKnownInArabicToo() {
    ImportedData data = read("A1;Soudure;اللحام;;;جهة الشرق;التأهيل;\n");

    assertThat(data.items().getFirst().fields())
        .containsEntry("region", "MA-02")
        .containsEntry("level", "qualification")
        .doesNotContainKey("places");
  }

  @Test
  void aRowThatIsWrongStaysOutWithItsLineAndTheOthersComeIn() {
    ImportedData data =
        read(
            "A1;Soudure;اللحام;;;MA-02;;\n"
                + "A2;Soudure;;;;MA-02;;\n"
                + "A3;Soudure;اللحام;;;Atlantide;;\n"
                + "A4;Soudure;اللحام;;;MA-02;Docteur;\n"
                + "A5;Soudure;اللحام;;;MA-02;;beaucoup\n"
                + ";Soudure;اللحام;;;MA-02;;\n"
                + "a1;Encore;مرة أخرى;;;MA-02;;\n");

    assertThat(data.items()).hasSize(1);
    assertThat(data.problems())
        .extracting(ImportedData.Problem::line)
        .containsExactly(3, 4, 5, 6, 7, 8);
  }
}
