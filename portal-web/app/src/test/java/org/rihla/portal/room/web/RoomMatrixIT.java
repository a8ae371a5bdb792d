package org.rihla.portal.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Role;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;
import org.rihla.portal.content.rest.ControlApplication;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/**
 * Asks every room as everybody. Its rows come from the deployed views: a view without an
 * expectation fails, and so does an expectation without a view.
 */
class RoomMatrixIT extends InPortal {
  private static final String EVERYBODY = "member contributor manager editor administrator";
  private static final String CONTRIBUTORS = "contributor editor administrator";
  private static final String EDITORS = "editor administrator";

  /** The manager of a group is its editor, also without a role. */
  private static final String WRITERS = "manager " + CONTRIBUTORS;

  private static final String JUDGES = "manager " + EDITORS;

  private static final String ADMINISTRATORS = "administrator";

  /** Who may enter, by view. Anonymous readers never may. */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("/rooms/account/home", EVERYBODY),
          Map.entry("/rooms/account/groups", EVERYBODY),
          Map.entry("/rooms/account/group", EVERYBODY),
          Map.entry("/rooms/account/accounts", ADMINISTRATORS),
          Map.entry("/rooms/account/account", ADMINISTRATORS),
          Map.entry("/rooms/account/audit", ADMINISTRATORS),
          Map.entry("/rooms/administration/operation", ADMINISTRATORS),
          Map.entry("/rooms/administration/plugins", ADMINISTRATORS),
          Map.entry("/rooms/content/my-items", WRITERS),
          Map.entry("/rooms/content/writing", WRITERS),
          Map.entry("/rooms/content/item", WRITERS),
          Map.entry("/rooms/content/review", JUDGES),
          Map.entry("/rooms/content/contents", JUDGES),
          Map.entry("/rooms/content/translations", WRITERS),
          Map.entry("/rooms/content/translating", WRITERS),
          Map.entry("/rooms/taxonomy/propose-term", CONTRIBUTORS),
          Map.entry("/rooms/taxonomy/term-proposals", EDITORS),
          Map.entry("/rooms/taxonomy/taxonomies", EDITORS),
          Map.entry("/rooms/taxonomy/scheme", EDITORS),
          Map.entry("/rooms/taxonomy/concept", EDITORS),
          Map.entry("/rooms/content/versions", WRITERS));

  @Inject private People people;
  @Inject private ServletContext context;

  @Test
  void everyDeployedRoomOpensToExactlyThoseWhomItIsFor() {
    assertThat(views("/rooms/")).as("views with an expectation").isEqualTo(EXPECTED.keySet());
    Map<String, Guest> guests = guests();
    int cells = 0;
    List<String> wrong = new ArrayList<>();
    for (String view : EXPECTED.keySet()) {
      Room room = room(view);
      for (Language language : Language.values()) {
        String address = RoomLinks.to(language, room);
        assertThat(new Guest().get(address).statusCode()).as("anonymous " + address).isEqualTo(302);
        cells++;
        for (Map.Entry<String, Guest> guest : guests.entrySet()) {
          String who = guest.getKey();
          boolean expected = List.of(EXPECTED.get(view).split(" ")).contains(who);
          int status = guest.getValue().get(address).statusCode();
          cells++;
          if (status != (expected ? 200 : 403)) {
            wrong.add(who + " " + address + " " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(cells)
        .as("anonymous and five others, in two languages")
        .isEqualTo(EXPECTED.size() * 12);
  }

  @Test
  void noSessionOpensAResourceOfTheControlChannel() {
    Guest administrator = guest("control", Role.ADMINISTRATOR);
    List<Class<?>> resources =
        new ControlApplication()
            .getClasses().stream().filter(type -> type.isAnnotationPresent(Path.class)).toList();
    assertThat(resources).isNotEmpty();
    for (Class<?> resource : resources) {
      String path = resource.getAnnotation(Path.class).value();
      String address = "/control/" + path.replaceAll("\\{[^}]*}", "x");
      assertThat(administrator.get(address).statusCode()).as(address).isIn(403, 404, 405);
    }
    assertThat(administrator.get("/control/status").statusCode()).isEqualTo(403);
  }

  private Map<String, Guest> guests() {
    Map<String, Guest> guests = new LinkedHashMap<>();
    guests.put("member", guest("member"));
    String manager = "manager-" + System.nanoTime();
    people.manage(manager, people.create(manager + "@exemple.ma"));
    guests.put("manager", Guest.signedIn(manager + "@exemple.ma"));
    for (Role role : Role.values()) {
      String name = role.name().toLowerCase(java.util.Locale.ROOT);
      guests.put(name, guest(name, role));
    }
    return guests;
  }

  private Guest guest(String name, Role... roles) {
    String login = name + "-" + System.nanoTime() + "@exemple.ma";
    people.create(login, roles);
    return Guest.signedIn(login);
  }

  private Set<String> views(String folder) {
    Set<String> found = new TreeSet<>();
    for (String path : context.getResourcePaths(folder)) {
      if (path.endsWith("/")) {
        found.addAll(views(path));
      } else if (path.endsWith(".xhtml")) {
        found.add(path.substring(0, path.length() - ".xhtml".length()));
      }
    }
    return found;
  }

  private static Room room(String view) {
    return Arrays.stream(Room.values())
        .filter(room -> room.view().equals(view))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No room has the view " + view));
  }
}
