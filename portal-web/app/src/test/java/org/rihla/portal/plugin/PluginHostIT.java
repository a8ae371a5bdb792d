package org.rihla.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.DroppedPlugins;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.PluginJar;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.plugin.PluginReport.Kind;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptJson;
import org.rihla.portal.taxonomy.TaxonomyStore;
import org.rihla.portal.terminology.Terminology;

class PluginHostIT extends InPortal {
  private static final String SCHEME = "rihla/taxonomies/crafts.ttl";

  @Inject private PluginHost host;
  @Inject private DroppedPlugins dropped;
  @Inject private TaxonomyStore taxonomies;
  @Inject private ContentTypes types;
  @Inject private ContentService content;
  @Inject private Terminology terminology;

  @Test
  void aPluginComesInAndGoesOutWithoutARestart() throws Exception {
    dropped.put(PluginJar.of("come", "1.0.0"));
    assertThat(dropped.state("come")).isEqualTo(PluginState.DISCOVERED);

    PluginReport report = host.enable("come");

    assertThat(report.count(Kind.ADDED)).isEqualTo(1);
    assertThat(report.concepts()).isEqualTo(2);
    assertThat(Http.get("/fr/documents/guide-come").body())
        .contains("Guide come", "Tisserand come");
    assertThat(Http.get("/fr/metiers-come").body()).contains("Forgeron come");
    assertThat(Http.get("/sitemap.xml").body()).contains("guide-come");
    Await.until("found", () -> Search.finds("tisserand come", "/fr/documents/guide-come"));

    host.disable("come");

    assertThat(Http.get("/fr/documents/guide-come").statusCode()).isEqualTo(404);
    assertThat(Http.get("/fr/metiers-come").statusCode()).isEqualTo(404);
    assertThat(Http.get("/sitemap.xml").body()).doesNotContain("guide-come");
    Await.until("gone", () -> !Search.finds("tisserand come", "/fr/documents/guide-come"));
    assertThat(Http.get("/fr/documents").body()).doesNotContain("guide-come");
    assertThat(Http.get("/fr/suggest?q=guide%20come").body()).doesNotContain("guide-come");
    assertThat(types.get("document").field("craft-come")).isEmpty();
    assertThat(dropped.state("come")).isEqualTo(PluginState.DISABLED);

    assertThat(host.enable("come").count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(Http.get("/fr/documents/guide-come").statusCode()).isEqualTo(200);
    host.remove("come");
    assertThat(Portal.home().resolve("plugins/come.jar")).doesNotExist();
    assertThat(host.list()).noneMatch(plugin -> plugin.id().equals("come"));
    assertThat(Http.get("/fr/documents/guide-come").statusCode()).isEqualTo(404);
  }

  @Test
  void anUpgradeKeepsWhatWasEditedHereAndHidesWhatIsNoMore() throws Exception {
    dropped.put(PluginJar.of("grow", "1.0.0").item("grow-old", "Ancien grow", "قديم grow"));
    host.enable("grow");
    edit("grow-guide", "craft-grow", "Retouché ici");

    dropped.put(
        PluginJar.of("grow", "1.1.0")
            .item("grow-guide", "Guide refait", "دليل جديد")
            .item("grow-new", "Nouveau grow", "جديد grow"));
    assertThat(dropped.view("grow").available()).isEqualTo("1.1.0");
    PluginReport report = host.upgrade("grow");

    assertThat(report.count(Kind.KEPT)).isEqualTo(1);
    assertThat(report.count(Kind.ADDED)).isEqualTo(1);
    assertThat(report.count(Kind.HIDDEN)).isEqualTo(1);
    assertThat(Http.get("/fr/documents/retouche-ici").body()).contains("Retouché ici");
    assertThat(Http.get("/fr/documents/nouveau-grow").statusCode()).isEqualTo(200);
    assertThat(Http.get("/fr/documents/ancien-grow").statusCode()).isEqualTo(404);
    host.remove("grow");
  }

  @Test
  void anUpgradeNamesTheConceptsThatWereChangedHere() throws Exception {
    dropped.put(PluginJar.of("word", "1.0.0"));
    host.enable("word");
    Concept before = taxonomies.current().concept("crafts-word", "WEAVER").orElseThrow();
    LocalizedText ours = new LocalizedText("Tisserande word", before.prefLabel().ar());
    Caller editor =
        new Caller(AccountId.create(), "Amina", Set.of(Role.EDITOR), Set.of(), Set.of());
    terminology.change(
        editor, Concept.named("crafts-word", "WEAVER", ours), ConceptJson.write(before));

    dropped.put(
        PluginJar.of("word", "1.1.0")
            .with(
                "rihla/taxonomies/crafts.ttl",
                PluginJar.scheme("word", PluginJar.concept("word", "WEAVER", "Tisseuse", "نساج"))));
    PluginReport report = host.upgrade("word");

    assertThat(report.keptConcepts()).containsExactly("crafts-word/WEAVER");
    assertThat(new PluginWords(Language.FR).reasons(report, "! ", "= "))
        .contains("= crafts-word/WEAVER: gardé tel qu’il a été modifié ici");
    assertThat(taxonomies.current().concept("crafts-word", "WEAVER").orElseThrow().prefLabel())
        .isEqualTo(ours);
    host.remove("word");
  }

  @Test
  void aDowngradeIsRefused() throws Exception {
    dropped.put(PluginJar.of("back", "2.0.0"));
    host.enable("back");

    dropped.put(PluginJar.of("back", "1.9.0"));

    assertThat(refused(() -> host.upgrade("back"))).isEqualTo("downgrade");
    assertThat(dropped.view("back").version()).isEqualTo("2.0.0");
    assertThat(Http.get("/fr/documents/guide-back").statusCode()).isEqualTo(200);
    host.remove("back");
  }

  @Test
  void anUpgradeThatTakesAwayAConceptInUseIsRefusedAndNothingChanges() throws Exception {
    dropped.put(PluginJar.of("need", "1.0.0"));
    host.enable("need");
    edit("need-guide", "craft-need", "Guide édité");

    dropped.put(
        PluginJar.of("need", "1.1.0")
            .with("rihla/taxonomies/crafts.ttl", PluginJar.scheme("need", ""))
            .without("rihla/items/document/need-guide/item.yaml")
            .without("rihla/items/document/need-guide/fr.md")
            .without("rihla/items/document/need-guide/ar.md"));

    assertThat(refused(() -> host.upgrade("need"))).isEqualTo("concept-in-use");
    assertThat(taxonomies.exists("crafts-need", "WEAVER")).isTrue();
    assertThat(dropped.view("need").version()).isEqualTo("1.0.0");
    host.remove("need");
  }

  @Test
  void aPluginThatIsWrongIsRefusedAndTheOthersGoOn() throws Exception {
    dropped.put(PluginJar.of("good", "1.0.0"));
    host.enable("good");
    dropped.put(PluginJar.of("wrong", "1.0.0").without("rihla/items/document/wrong-guide/ar.md"));

    assertThat(refused(() -> host.enable("wrong"))).isEqualTo("translation-missing");

    assertThat(taxonomies.current().scheme("crafts-wrong")).isEmpty();
    assertThat(Http.get("/fr/documents/guide-good").statusCode()).isEqualTo(200);
    host.remove("good");
    host.remove("wrong");
  }

  @Test
  void jarsThatMustNotBeUnpackedAreToldAndChangeNothing() throws Exception {
    dropped.put(PluginJar.of("calm", "1.0.0"));
    host.enable("calm");
    byte[] hundred = new byte[100 << 20];
    new java.util.Random(1).nextBytes(hundred);
    Map<String, PluginJar> bad = new HashMap<>();
    bad.put("zip-bomb", PluginJar.of("bomb", "1.0.0").with(SCHEME, new byte[7 << 20]));
    bad.put("unsafe-entry", PluginJar.of("dots", "1.0.0").with("rihla/../../out.ttl", ""));
    bad.put("jar-too-large", PluginJar.of("huge", "1.0.0").with(SCHEME, hundred));
    bad.put("declaration", PluginJar.of("torn", "1.0.0").with(SCHEME, "<urn:x> a "));
    bad.put("api-range", PluginJar.of("newer", "1.0.0").manifest("Plugin-Requires", ">=9.0.0"));

    for (Map.Entry<String, PluginJar> one : bad.entrySet()) {
      dropped.put(one.getValue());
      String id = one.getValue().id();
      String said = refused(() -> host.enable(id));
      // What cannot even be read is known by its file.
      assertThat(
              said.equals("unknown-plugin")
                  ? dropped.view(id + ".jar").problems().getFirst().code()
                  : said)
          .as(id)
          .isEqualTo(one.getKey());
      Files.delete(DroppedPlugins.jar(id));
    }
    dropped.put(PluginJar.of("nameless", "1.0.0").manifest("Plugin-Id", ""));
    assertThat(dropped.view(".jar").problems().getFirst().code()).isEqualTo("no-descriptor");
    Files.delete(DroppedPlugins.jar(""));

    assertThat(Portal.home().resolve("plugins/out.ttl")).doesNotExist();
    assertThat(Http.get("/fr/documents/guide-calm").statusCode()).isEqualTo(200);
    assertThat(Http.get("/fr/").statusCode()).isEqualTo(200);
    host.remove("calm");
  }

  @Test
  void anItemThatThePortalHasIsRefusedAndTheRestComesIn() throws Exception {
    edit("taken-paper", "", "Papier du portail");
    dropped.put(
        PluginJar.of("take", "1.0.0").item("taken-paper", "Papier du module", "ورقة الإضافة"));

    PluginReport report = host.enable("take");

    assertThat(report.count(Kind.REFUSED)).isEqualTo(1);
    assertThat(report.count(Kind.ADDED)).isEqualTo(1);
    host.disable("take");
    assertThat(Http.get("/fr/documents/papier-du-portail").body()).contains("Papier du portail");
    host.remove("take");
  }

  @Test
  void dependenciesAreEnabledFirstAndDisabledLast() throws Exception {
    dropped.put(PluginJar.of("below", "1.0.0"));
    dropped.put(PluginJar.of("above", "1.0.0").manifest("Plugin-Dependencies", "below@>=1.0.0"));

    assertThat(refused(() -> host.enable("above"))).isEqualTo("dependency-off");
    host.enable("below");
    host.enable("above");
    assertThat(refused(() -> host.disable("below"))).isEqualTo("needed-by");

    host.remove("above");
    host.remove("below");
  }

  @Test
  void missingAndCircularDependenciesAreTold() throws Exception {
    dropped.put(PluginJar.of("lonely", "1.0.0").manifest("Plugin-Dependencies", "nobody@>=1.0.0"));
    dropped.put(PluginJar.of("ring-a", "1.0.0").manifest("Plugin-Dependencies", "ring-b"));
    dropped.put(PluginJar.of("ring-b", "1.0.0").manifest("Plugin-Dependencies", "ring-a"));

    assertThat(refused(() -> host.enable("lonely"))).isEqualTo("dependency-missing");
    assertThat(refused(() -> host.enable("ring-a"))).isEqualTo("dependency-cycle");

    host.remove("lonely");
    host.remove("ring-a");
    host.remove("ring-b");
  }

  @Test
  void twoJarsOfOnePluginAreTold() throws Exception {
    PluginJar.of("twin", "1.0.0").write(DroppedPlugins.jar("twin-one"));
    PluginJar.of("twin", "1.1.0").write(DroppedPlugins.jar("twin-two"));

    assertThat(refused(() -> host.enable("twin"))).isEqualTo("duplicate-id");
    assertThat(dropped.view("twin-two.jar").state()).isEqualTo(PluginState.BROKEN);

    Files.delete(DroppedPlugins.jar("twin-two"));
    host.remove("twin");
  }

  @Test
  void aJarWithOtherBytesThanRecordedStaysOut() throws Exception {
    dropped.put(PluginJar.of("sealed", "1.0.0"));
    Files.writeString(Portal.home().resolve("plugins/sealed.jar.sha256"), "0".repeat(64) + "  x");

    assertThat(refused(() -> host.enable("sealed"))).isEqualTo("digest");

    Files.delete(Portal.home().resolve("plugins/sealed.jar.sha256"));
    host.remove("sealed");
  }

  @Test
  void aCheckChangesNothing() throws Exception {
    Path file = PluginJar.of("look", "1.0.0").write(Portal.home().resolveSibling("look.jar"));

    assertThat(host.check(file).items()).hasSize(1);

    assertThat(taxonomies.current().scheme("crafts-look")).isEmpty();
    assertThat(Portal.home().resolve("plugins/.store/look").toFile().list()).isNullOrEmpty();
  }

  @Test
  void anUnknownPluginIsToldAsSuch() {
    assertThat(refused(() -> host.enable("nobody-knows"))).isEqualTo("unknown-plugin");
    assertThatThrownBy(() -> host.disable("nobody-knows"))
        .isInstanceOf(PluginRefusedException.class);
  }

  private void edit(String key, String craft, String title) {
    Map<String, Object> fields = new HashMap<>(Map.of("nature", "method"));
    if (!craft.isEmpty()) {
      fields.put(craft, "WEAVER");
    }
    ItemDraft draft =
        new ItemDraft(
            new ItemKey("document", key),
            LocalizedText.none(),
            Language.FR,
            LocalDate.of(2025, 3, 1),
            Visibility.PUBLIC,
            fields,
            Map.of(
                Language.FR, new TranslationDraft(title, "Résumé.", Map.of()),
                Language.AR, new TranslationDraft(title + " ع", "ملخص.", Map.of())));
    content.save(SaveItem.edit(draft, "somebody"));
  }

  private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    PluginRefusedException refusal = catchThrowableOfType(PluginRefusedException.class, work);
    return refusal == null ? "nothing" : refusal.problems().getFirst().code();
  }
}
