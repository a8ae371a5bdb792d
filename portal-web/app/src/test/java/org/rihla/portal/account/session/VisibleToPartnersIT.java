package org.rihla.portal.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.GroupDescription;
import org.rihla.portal.account.GroupKind;
import org.rihla.portal.account.GroupOpenness;
import org.rihla.portal.account.Groups;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.DocumentFolder;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.folder.FolderImporter;
import org.rihla.portal.indexing.Outbox;
import org.rihla.portal.language.LocalizedText;

class VisibleToPartnersIT extends InPortal {
  @Inject private FolderImporter importer;
  @Inject private Outbox outbox;
  @Inject private People people;
  @Inject private Groups groups;

  @Test
  void whatIsForPartnersAndForAGroupIsFoundByExactlyThem() throws Exception {
    groups.create(
        "brachio-network",
        new GroupDescription(
            new LocalizedText("Réseau d’essai", "شبكة تجريبية"),
            GroupKind.NETWORK,
            GroupOpenness.CLOSED));
    Path root = Portal.home().resolveSibling("import-partners");
    Folders.delete(root);
    Files.createDirectories(root);
    DocumentFolder.write(root, "brachio-open", "Brachiosaurus ouvert", "public");
    DocumentFolder.write(root, "brachio-partners", "Brachiosaurus partenaires", "partners");
    DocumentFolder.write(root, "brachio-group", "Brachiosaurus réseau", "group:brachio-network");
    assertThat(importer.run(root).problems()).isEmpty();
    Await.until("found", () -> Search.finds("brachiosaurus", "/fr/documents/brachio-open"));
    Await.until("indexed", () -> outbox.size() == 0);

    people.create("partner@exemple.ma");
    AccountId member = people.create("member@exemple.ma");
    people.join("brachio-network", member);
    Guest partner = Guest.signedIn("partner@exemple.ma");
    Guest insider = Guest.signedIn("member@exemple.ma");

    assertSees(new Guest(), true, false, false);
    assertSees(partner, true, true, false);
    assertSees(insider, true, true, true);
    assertThat(partner.get("/sitemap.xml").body()).doesNotContain("brachio-partners");
    assertThat(Http.get("/fr/documents/brachio-partners").statusCode()).isEqualTo(404);
  }

  private static void assertSees(Guest guest, boolean open, boolean partners, boolean group)
      throws Exception {
    assertSees(guest, "brachio-open", "ouvert", open);
    assertSees(guest, "brachio-partners", "partenaires", partners);
    assertSees(guest, "brachio-group", "réseau", group);
  }

  private static void assertSees(Guest guest, String key, String word, boolean seen)
      throws Exception {
    String address = "/fr/documents/" + key;
    assertThat(guest.get(address).statusCode()).as(key).isEqualTo(seen ? 200 : 404);
    assertThat(guest.get("/fr/recherche?q=brachiosaurus").body().contains(address))
        .as("hit on " + key)
        .isEqualTo(seen);
    assertThat(guest.get("/fr/documents").body().contains(address))
        .as("listing with " + key)
        .isEqualTo(seen);
    assertThat(guest.get("/fr/suggest?q=brachiosaurus").body().contains(word))
        .as("suggestion of " + key)
        .isEqualTo(seen);
    String file =
        Database.texts(
                "select a.id from attachment a join item i on i.id = a.item_id where i.item_key ="
                    + " ?",
                key)
            .getFirst();
    assertThat(guest.get("/files/" + file + "/notes.txt").statusCode())
        .as("file of " + key)
        .isEqualTo(seen ? 200 : 404);
  }
}
