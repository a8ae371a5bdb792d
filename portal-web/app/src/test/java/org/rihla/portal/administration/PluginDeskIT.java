package org.rihla.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Role;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;
import org.rihla.portal.container.PluginJar;
import org.rihla.portal.container.Portal;
import org.rihla.portal.language.Language;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

class PluginDeskIT extends InPortal {
  private static final String ID = "desk";

  @Inject private People people;
  @Inject private PluginDesk desk;

  @Test
  void anAdministratorSeesAPluginShowsWhatItBringsAndHidesItAgain() throws Exception {
    PluginJar.of(ID, "1.0.0").write(Portal.home().resolve("plugins/" + ID + ".jar"));
    Caller by = caller("plugging", Role.ADMINISTRATOR);
    Guest guest = Guest.signedIn("plugging@exemple.ma");
    assertThat(guest.get(RoomLinks.to(Language.FR, Room.PLUGINS)).body())
        .contains(ID, "disponible", "Activer");

    desk.enable(by, ID);
    assertThat(Http.get("/fr/documents/guide-" + ID).statusCode()).isEqualTo(200);
    assertThat(guest.get(RoomLinks.to(Language.AR, Room.PLUGINS)).body()).contains(ID, "تعطيل");
    assertThatThrownBy(() -> desk.enable(by, ID)).isInstanceOf(PluginRefusedException.class);

    desk.disable(by, ID);
    assertThat(Http.get("/fr/documents/guide-" + ID).statusCode()).isEqualTo(404);
    assertThat(
            Database.count(
                "select count(*) from audit_event where kind in ('PLUGIN_ENABLED', 'PLUGIN_DISABLED')"
                    + " and subject = ?",
                ID))
        .isEqualTo(2);
  }

  @Test
  void whatIsDoneOnTheMachineIsRememberedToo() throws Exception {
    PluginJar.of("machine", "1.0.0").write(Portal.home().resolve("plugins/machine.jar"));

    desk.fromMachine(PluginChange.ENABLE, "machine");
    desk.fromMachine(PluginChange.DISABLE, "machine");
    desk.fromMachine(PluginChange.REMOVE, "machine");

    assertThat(
            Database.count(
                "select count(*) from audit_event where kind in ('PLUGIN_ENABLED',"
                    + " 'PLUGIN_DISABLED', 'PLUGIN_REMOVED') and subject = ?",
                "machine"))
        .isEqualTo(3);
  }

  @Test
  void nobodyElseDoes() throws Exception {
    Caller editor = caller("unplugged", Role.EDITOR);
    assertThatThrownBy(() -> desk.list(editor)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> desk.disable(editor, ID)).isInstanceOf(RefusedException.class);
  }

  private Caller caller(String name, Role role) {
    AccountId id = people.create(name + "@exemple.ma", role);
    return new Caller(id, "Amina Essai", Set.of(role), Set.of(), Set.of());
  }
}
