package org.rihla.portal.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.Role;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;
import org.rihla.portal.container.Portal;

/** One test, as there is one link. */
class FirstAdministratorIT extends InPortal {
  @Inject private Accounts accounts;
  @Inject private Links links;
  @Inject private People people;

  @Test
  void theLinkOfTheFirstStartMakesOneAdministratorAndNoSecond() throws Exception {
    people.takeAllRoles();
    Path file = Portal.home().resolve("setup.link");
    List<String> paths = Files.readAllLines(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(paths.get(1)).startsWith("/ar/%");
    assertThat(new Guest().get("/fr/installation").statusCode()).isEqualTo(410);
    assertThat(new Guest().get("/fr/installation?key=" + "A".repeat(43)).statusCode())
        .isEqualTo(410);

    Guest guest = new Guest();
    assertThat(guest.get(paths.getFirst()).body()).contains("name=\"password-again\"");
    String key = paths.getFirst().substring(paths.getFirst().indexOf('=') + 1);
    HttpResponse<String> short1 = create(guest, key, "court", "court");
    assertThat(short1.statusCode()).isEqualTo(400);
    assertThat(short1.body()).contains("au moins 12 caractères", "Première Personne");
    assertThat(create(guest, key, "sept chevaux bleus", "sept chevaux gris").body())
        .contains("ne sont pas les mêmes");

    HttpResponse<String> made = create(guest, key, "sept chevaux bleus", "sept chevaux bleus");
    assertThat(made.statusCode()).isEqualTo(302);
    assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith("/fr/espace");
    assertThat(guest.get("/fr/espace").body()).contains("Première Personne");
    assertThat(accounts.find(Login.of("first@exemple.ma")).orElseThrow().roles())
        .containsExactly(Role.ADMINISTRATOR);
    assertThat(file).doesNotExist();

    Guest late = new Guest();
    assertThat(late.get(paths.getFirst()).statusCode()).isEqualTo(410);
    assertThat(late.get(paths.get(1)).body()).contains("سبق استعمال هذا الرابط");
    assertThat(create(late, key, "sept chevaux bleus", "sept chevaux bleus").statusCode())
        .isEqualTo(410);

    String stray = links.issue(LinkPurpose.SET_UP, null);
    assertThat(create(late, stray, "sept chevaux bleus", "sept chevaux bleus").statusCode())
        .as("there is an administrator")
        .isEqualTo(410);
    links.revoke(LinkPurpose.SET_UP, null);
  }

  private static HttpResponse<String> create(Guest guest, String key, String one, String two) {
    return guest.post(
        "/fr/installation",
        "key",
        key,
        "name-fr",
        "Première Personne",
        "name-ar",
        "",
        "organisation",
        "",
        "login",
        "first@exemple.ma",
        "password",
        one,
        "password-again",
        two);
  }
}
