package org.rihla.portal.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.DocumentFolder;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.folder.FolderImporter;
import org.rihla.portal.indexing.Outbox;
import org.rihla.portal.language.Language;

class PastSearchesIT extends InPortal {
  private final LocalDate begin = LocalDate.now(ZoneOffset.UTC).minusDays(3);

  @Inject private FolderImporter importer;
  @Inject private Outbox outbox;
  @Inject private SearchCounts counts;
  @Inject private PastSearches past;

  private void searched(String text, boolean anonymous, SearchOutcome outcome) {
    for (int day = 0; day < 2; day++) {
      counts.add(
          Map.of(
              new CountedSearch(begin.plusDays(day), Language.FR, anonymous, outcome, text), 2L));
    }
  }

  private void searched(String text) {
    searched(text, true, SearchOutcome.FOUND);
  }

  private static String suggested(String language, String typed) {
    return Http.get("/" + language + "/suggest?q=" + Http.encode(typed)).body();
  }

  @Test
  void onlyWhatEverybodyFoundOftenAndStillFindsIsSuggested() throws Exception {
    Path root = Portal.home().resolveSibling("import-past");
    Folders.delete(root);
    Files.createDirectories(root);
    DocumentFolder.write(root, "open-past", "Ankylosaurus de la vallée", "public");
    DocumentFolder.write(root, "closed-past", "Kentrosaurus de la vallée", "partners");
    assertThat(importer.run(root).problems()).isEmpty();
    Await.until("found", () -> Search.finds("ankylosaurus", "/fr/documents/open-past"));
    Await.until("indexed", () -> outbox.size() == 0);

    searched("vallée de l’ankylosaurus");
    searched("vallée de l’ankylosaurus");
    searched("vallee de l’ankylosaurus");
    searched("وثيقة ankylosaurus");
    searched("ankylosaurus vallée", false, SearchOutcome.FOUND);
    searched("kentrosaurus");
    searched("vallée ankylosaurus", true, SearchOutcome.RELAXED);
    searched("vallée ankylosaurus de monsieur zzyzx");
    searched("\"ankylosaurus\" -corée");
    searched("ankylosaurus de la vallée");
    counts.add(
        Map.of(
            new CountedSearch(
                begin, Language.FR, true, SearchOutcome.FOUND, "la vallée ankylosaurus"),
            9L));
    past.renew();

    assertThat(suggested("fr", "ankylo"))
        .contains("{\"text\":\"vallée de l’ankylosaurus\",\"language\":\"fr\",\"dir\":\"ltr\"")
        .contains("\"kind\":\"Déjà recherché\"")
        .doesNotContain("ankylosaurus vallée", "vallée ankylosaurus", "zzyzx", "\\\"", "vallee")
        .doesNotContain("\"ankylosaurus de la vallée\"");
    assertThat(suggested("ar", "وثيقة anky"))
        .contains("\"text\":\"وثيقة ankylosaurus\",\"language\":\"ar\",\"dir\":\"rtl\"")
        .contains("\"kind\":\"بحث سابق\"");
    assertThat(suggested("fr", "kentro")).isEqualTo("[]");

    Database.change("update item set visibility = 'partners' where item_key = ?", "open-past");
    Http.post("/control/reindex");
    Await.until("ready", () -> Http.get("/health").body().contains("\"ready\""));
    past.renew();
    assertThat(suggested("fr", "ankylo")).isEqualTo("[]");
  }
}
