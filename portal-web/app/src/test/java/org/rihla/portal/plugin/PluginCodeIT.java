package org.rihla.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.CompiledClass;
import org.rihla.portal.container.DroppedPlugins;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.PluginJar;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.InvalidItemException;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.plugin.imports.DataImports;
import org.rihla.portal.plugin.imports.DataReport;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** What the portal asks the code of plugins beyond panels. */
class PluginCodeIT extends InPortal {
  private static final String RULE =
      """
      public String key() { return "ly-number"; }
      public Optional<BilingualText> problem(String value) {
        if (value.equals("hang")) { synchronized (this) { while (true) { try { wait(); }
          catch (InterruptedException e) { throw new IllegalStateException(e); } } } }
        return value.matches("[0-9]{4}") ? Optional.empty()
            : Optional.of(new BilingualText("il faut quatre chiffres", "يلزم أربعة أرقام"));
      }
      """;

  @Inject private PluginHost host;
  @Inject private DroppedPlugins dropped;
  @Inject private ContentService content;
  @Inject private DataImports imports;
  @Inject private TaxonomyStore taxonomies;

  @Test
  void anIdentifierIsCheckedByItsPluginInBothLanguagesAndFound() throws Exception {
    dropped.put(withRule("counted", RULE));
    host.enable("counted");

    InvalidItemException refused =
        catchThrowableOfType(
            InvalidItemException.class, () -> save("counted-doc", "ly-number", "12a4"));
    assertThat(refused.violations().getFirst().message(Language.FR))
        .isEqualTo("fields.ly-number: il faut quatre chiffres");
    assertThat(refused.violations().getFirst().message(Language.AR)).contains("يلزم أربعة أرقام");

    save("counted-doc", "ly-number", "7319");
    assertThat(Http.get("/fr/documents/counted-doc").body()).contains("7319", "Numéro d’essai");
    Await.until("found", () -> Search.finds("7319", "/fr/documents/counted-doc"));

    // A rule that hangs lets the number pass, and its plugin is switched off.
    save("counted-doc", "ly-number", "hang");
    Await.until("switched off", () -> dropped.state("counted") == PluginState.BROKEN);
    assertThat(Http.get("/fr/documents/counted-doc").body()).doesNotContain("Numéro d’essai");
    host.remove("counted");
  }

  @Test
  void aRuleThatNobodyKnowsOrThatHasAnotherCountrysNameIsRefused() throws Exception {
    dropped.put(
        PluginJar.of("ruleless", "1.0.0").with("rihla/extra-fields/page.yaml", field("page")));
    dropped.put(withRule("misnamed", RULE.replace("\"ly-number\"", "\"ma-number\"")));

    assertThat(refused("ruleless")).isEqualTo("rule-unknown");
    assertThat(refused("misnamed")).isEqualTo("name-unfit");
    assertThat(dropped.state("misnamed")).isEqualTo(PluginState.DISCOVERED);
    host.remove("ruleless");
    host.remove("misnamed");
  }

  @Test
  void aPluginThatLeavesThreadsBehindIsShownAsSuchWhenItIsOff() throws Exception {
    dropped.put(
        CompiledClass.panelIn(
            PluginJar.of("leaky", "1.0.0"),
            """
            public Panel panel(String country) {
              Thread left = new Thread(() -> {
                try { Thread.sleep(600_000); } catch (InterruptedException e) { return; }
              }, "left-by-leaky");
              left.setDaemon(true);
              left.start();
              return new Panel(new BilingualText("Fuite", "تسرب"), List.of());
            }
            """));
    host.enable("leaky");
    assertThat(Http.get("/fr/pays/libye").body()).contains("Fuite");

    host.disable("leaky");

    assertThat(dropped.state("leaky")).isEqualTo(PluginState.BROKEN);
    PluginView shown = dropped.view("leaky");
    assertThat(shown.problems().getFirst().message(Language.FR)).contains("left-by-leaky");
    host.remove("leaky");
  }

  @Test
  void aNameIsFoundInTheScriptThatAPluginKnows() throws Exception {
    dropped.put(
        CompiledClass.in(
            PluginJar.of("spelled", "1.0.0"),
            "NameTransliteration",
            "TestNames",
            """
            public List<String> spellings(String word) {
              return word.equals("ⵜⵔⵉⴱⵍⵙ") ? List.of("zuwaraville") : List.of();
            }
            """));
    save("zuwaraville-doc", "", "");
    Await.until("indexed", () -> Search.finds("zuwaraville", "/fr/documents/zuwaraville-doc"));
    assertThat(Search.finds("ⵜⵔⵉⴱⵍⵙ", "/fr/documents/zuwaraville-doc")).isFalse();

    host.enable("spelled");
    assertThat(Search.finds("ⵜⵔⵉⴱⵍⵙ", "/fr/documents/zuwaraville-doc")).isTrue();

    host.disable("spelled");
    assertThat(Search.finds("ⵜⵔⵉⴱⵍⵙ", "/fr/documents/zuwaraville-doc")).isFalse();
    host.remove("spelled");
  }

  @Test
  void aFileInAPluginsFormatComesInOnceAndWhatIsWrongIsTold() throws Exception {
    dropped.put(
        CompiledClass.in(
            PluginJar.of("reader", "1.0.0"),
            "DataImporter",
            "TestImporter",
            """
            public String format() { return "ly-list"; }
            public BilingualText name() { return new BilingualText("Liste", "قائمة"); }
            public ImportedData read(DataFile file) {
              BilingualText text = new BilingualText("Lu dans la liste", "مقروء من القائمة");
              return new ImportedData(
                  List.of(new ImportedScheme("ly-jobs", new BilingualText("Emplois lus", "وظائف مقروءة"),
                      List.of(new ImportedScheme.Concept("1", text, ""),
                              new ImportedScheme.Concept("12", new BilingualText("Deux", "اثنان"), "1")))),
                  List.of(new ImportedItem("document", "ly-read", text, text, Map.of("nature", "method"), Map.of()),
                          new ImportedItem("document", "other-read", text, text, Map.of(), Map.of()),
                          new ImportedItem("document", "ly-wrong", text, text, Map.of("colour", "red"), Map.of())),
                  List.of(new ImportedData.Problem(7, new BilingualText("illisible", "غير مقروء"))));
            }
            """));
    host.enable("reader");
    assertThat(imports.formats()).extracting("key").contains("ly-list");
    Path file = Files.writeString(Portal.home().resolve("list.csv"), "x");

    DataReport report = imports.run(Caller.ANONYMOUS, "ly-list", file);

    assertThat(report.saved()).isEqualTo(1);
    assertThat(report.schemes().getFirst().added()).isEqualTo(2);
    assertThat(report.problems().getFirst().fr()).isEqualTo("ligne 7\u202f: illisible");
    assertThat(report.problems().stream().map(LocalizedText::ar).toList().toString())
        .contains("غير مقروء", "document/other-read", "document/ly-wrong");
    assertThat(taxonomies.current().concept("ly-jobs", "12").orElseThrow().broader())
        .isEqualTo("1");
    assertThat(Http.get("/fr/documents/lu-dans-la-liste").statusCode()).isEqualTo(200);

    DataReport again = imports.run(Caller.ANONYMOUS, "ly-list", file);
    assertThat(again.saved()).isZero();
    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(again.schemes().getFirst().unchanged()).isEqualTo(2);

    save("ly-read", "", "");
    assertThat(imports.run(Caller.ANONYMOUS, "ly-list", file).kept())
        .containsExactly("document/ly-read");

    host.remove("reader");
    PluginRefusedException unknown =
        catchThrowableOfType(
            PluginRefusedException.class, () -> imports.run(Caller.ANONYMOUS, "ly-list", file));
    assertThat(unknown.problems().getFirst().code()).isEqualTo("format-unknown");
    assertThat(taxonomies.current().concept("ly-jobs", "12")).isPresent();
  }

  @Test
  void aFileThatIsNoTableIsToldAndIsNoFaultOfThePlugin() throws Exception {
    dropped.put(
        CompiledClass.in(
            PluginJar.of("rows", "1.0.0"),
            "DataImporter",
            "RowImporter",
            """
            public String format() { return "ly-rows"; }
            public BilingualText name() { return new BilingualText("Lignes", "أسطر"); }
            public ImportedData read(DataFile file) {
              return new ImportedData(List.of(), List.of(),
                  file.table().rows().stream().map(row -> row.problem(row.text("code"), "خطأ")).toList());
            }
            """));
    host.enable("rows");
    Path file = Portal.home().resolve("rows.csv");

    Files.write(file, new byte[] {(byte) 0xe9, ';'});
    DataReport report = imports.run(Caller.ANONYMOUS, "ly-rows", file);
    assertThat(report.problems().getFirst().fr()).contains("ligne 1", "UTF-8");
    assertThat(report.problems().getFirst().ar()).contains("UTF-8");

    Files.writeString(file, "\ufeffNom;Code\n\n\"a;b\";\"x;y\"\n;\n");
    report = imports.run(Caller.ANONYMOUS, "ly-rows", file);
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().getFirst().fr()).isEqualTo("ligne 3\u202f: x;y");
    host.remove("rows");
  }

  @Test
  void codeThatFailsAtItsStartKeepsAPluginOutAndItsEarlierVersionIn() throws Exception {
    dropped.put(withRule("steady", RULE));
    host.enable("steady");
    dropped.put(
        CompiledClass.panelIn(
            PluginJar.of("unlucky", "1.0.0"),
            "static { if (true) throw new IllegalStateException(\"no luck\"); }"
                + "public Panel panel(String country) { return null; }"));

    PluginRefusedException refusal =
        catchThrowableOfType(PluginRefusedException.class, () -> host.enable("unlucky"));
    for (Language language : Language.values()) {
      assertThat(refusal.problems().getFirst().message(language)).contains("unlucky", "no luck");
    }
    assertThat(Http.get("/fr/documents/guide-unlucky").statusCode()).isEqualTo(404);

    dropped.put(
        CompiledClass.panelIn(
            PluginJar.of("steady", "1.1.0")
                .with("rihla/extra-fields/number.yaml", field("document")),
            "public TestPanel() { throw new NoClassDefFoundError(\"gone\"); }"
                + "public Panel panel(String country) { return null; }"));
    assertThat(
            catchThrowableOfType(PluginRefusedException.class, () -> host.upgrade("steady"))
                .problems()
                .getFirst()
                .code())
        .isEqualTo("code-failed");
    assertThat(Http.get("/fr/documents/guide-steady").statusCode()).isEqualTo(200);
    assertThat(
            catchThrowableOfType(
                InvalidItemException.class, () -> save("steady-doc", "ly-number", "12a4")))
        .isNotNull();
    host.remove("steady");
    host.remove("unlucky");
  }

  private static PluginJar withRule(String id, String body) throws IOException {
    return CompiledClass.in(
        PluginJar.of(id, "1.0.0").with("rihla/extra-fields/number.yaml", field("document")),
        "IdentifierRule",
        "TestRule",
        body);
  }

  private static String field(String type) {
    return """
    type: %s
    fields:
      - key: ly-number
        kind: identifier
        rule: ly-number
        label: {fr: Numéro d’essai, ar: رقم التجربة}
    """
        .formatted(type);
  }

  private void save(String key, String field, String value) {
    Map<String, Object> fields =
        field.isEmpty() ? Map.of("nature", "method") : Map.of("nature", "method", field, value);
    ItemDraft draft =
        new ItemDraft(
            new ItemKey("document", key),
            new LocalizedText(key, ""),
            Language.FR,
            LocalDate.of(2025, 3, 1),
            Visibility.PUBLIC,
            fields,
            Map.of(
                Language.FR, new TranslationDraft("Document " + key, "Résumé.", Map.of()),
                Language.AR, new TranslationDraft("وثيقة " + key, "ملخص.", Map.of())));
    content.save(SaveItem.edit(draft, "somebody"));
  }

  private String refused(String id) {
    PluginRefusedException refusal =
        catchThrowableOfType(PluginRefusedException.class, () -> host.enable(id));
    return refusal == null ? "nothing" : refusal.problems().getFirst().code();
  }
}
