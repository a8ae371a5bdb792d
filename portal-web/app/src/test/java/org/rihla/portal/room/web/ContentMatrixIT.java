package org.rihla.portal.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Cast;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Writing;
import org.rihla.portal.content.editor.rest.DraftAccess;
import org.rihla.portal.content.editor.rest.DraftApplication;
import org.rihla.portal.content.web.Route;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.Withdrawals;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/**
 * Asks for items of every kind as everybody: where they are read, in the rooms that name one, and
 * at the endpoints that pages write to. Routes and endpoints come from what is deployed: one
 * without an expectation fails.
 */
class ContentMatrixIT extends InPortal {
  private static final String GROUP = "matrix";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final String SIGNED_IN =
      "reader contributor outsider insider owner manager group-editor editor administrator";
  private static final String EVERYBODY = "anonymous " + SIGNED_IN;
  private static final String WRITERS =
      "contributor outsider insider owner manager group-editor editor administrator";
  private static final String EDITORS = "owner group-editor editor administrator";
  private static final String GROUP_EDITORS = "owner manager group-editor";
  private static final String MEMBERS = "insider " + GROUP_EDITORS;

  /** Who reads an item, by what it is. */
  private static final Map<String, String> READ =
      Map.of(
          "public", EVERYBODY,
          "partners", SIGNED_IN,
          "closed", MEMBERS,
          "public-draft", "",
          "closed-draft", "",
          "public-withdrawn", EVERYBODY,
          "closed-withdrawn", MEMBERS);

  /** Who looks after it: sees where it stands, its versions, and writes its draft. */
  private static final Map<String, String> LOOKED_AFTER =
      Map.of(
          "public", EDITORS,
          "partners", EDITORS,
          "closed", GROUP_EDITORS,
          "public-draft", EDITORS,
          "closed-draft", GROUP_EDITORS,
          "public-withdrawn", EDITORS,
          "closed-withdrawn", GROUP_EDITORS);

  /** Rooms that name an item, and what is seen there only by those who may. */
  private static final Map<Room, String> ROOMS =
      Map.of(
          Room.ITEM, "id=\"past\"",
          Room.VERSIONS, "id=\"compare\"",
          Room.WRITING, "id=\"item-form\"",
          Room.TRANSLATING, "id=\"item-form\"");

  /** Rooms of content that name none. */
  private static final Set<Room> WITHOUT_ITEM =
      Set.of(Room.MY_ITEMS, Room.REVIEW, Room.CONTENTS, Room.TRANSLATIONS);

  /** Routes that readers open; only one shows an item by itself. */
  private static final Set<Class<?>> ROUTES =
      Set.of(
          Route.Home.class,
          Route.Search.class,
          Route.Listing.class,
          Route.Reading.class,
          Route.Scheme.class,
          Route.Term.class,
          Route.Document.class,
          Route.DocumentText.class,
          Route.Missing.class);

  private static final Set<String> ENDPOINTS =
      Set.of("PUT {id}", "GET choices", "GET {id}/files", "POST {id}/files");

  /** A file that nobody uploaded: who may give it is told so, others are told of no draft. */
  private static final String NO_UPLOAD = "{\"upload\": \"01900000-0000-7000-8000-000000000000\"}";

  private static final String NOTHING_CHANGED =
      "{\"lock\": 0, \"keep\": false, \"mine\": {}, \"values\": {}, \"before\": {}}";

  @Inject private Cast casting;
  @Inject private Writing writing;
  @Inject private WorkingCopies copies;
  @Inject private Withdrawals withdrawals;

  private final Map<String, CopyId> items = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int cells;

  @Test
  void everybodySeesAndWritesExactlyWhatTheyMay() throws Exception {
    assertThat(routes()).isEqualTo(ROUTES);
    assertThat(endpoints()).isEqualTo(ENDPOINTS);
    assertThat(rooms())
        .containsExactlyInAnyOrder(
            Arrays.stream(Room.values()).filter(Room::isOfContent).toArray(Room[]::new));
    Map<String, Cast.Member> cast = casting.gathered(GROUP, DraftAccess.PURPOSE);
    stage(caller(cast, "owner"), caller(cast, "group-editor"), caller(cast, "contributor"));

    for (Map.Entry<String, Cast.Member> who : cast.entrySet()) {
      reading(who.getKey(), who.getValue());
      rooms(who.getKey(), who.getValue());
      drafts(who.getKey(), who.getValue());
      files(who.getKey(), who.getValue());
      choices(who.getKey(), who.getValue());
    }

    assertThat(wrong).isEmpty();
    int kinds = READ.size();
    // Reading and two rooms for each kind; a room and two endpoints for two drafts and for a
    // translation; files given to the drafts; and the choices.
    assertThat(cells).isEqualTo(cast.size() * (3 * kinds + 3 * 3 + 2 + 1)).isEqualTo(330);
  }

  private static Caller caller(Map<String, Cast.Member> cast, String name) {
    return java.util.Objects.requireNonNull(cast.get(name)).caller();
  }

  private void stage(Caller owner, Caller editor, Caller translator) {
    Visibility closed = Visibility.group(GROUP);
    items.put("public", writing.published(owner, editor, "Matrice ouverte", Visibility.PUBLIC));
    items.put(
        "partners", writing.published(owner, editor, "Matrice partagée", Visibility.PARTNERS));
    items.put("closed", writing.published(owner, editor, "Matrice fermée", closed));
    items.put("public-draft", writing.news(owner, "Matrice ébauchée", Visibility.PUBLIC).id());
    items.put("closed-draft", writing.news(owner, "Matrice tue", closed).id());
    items.put(
        "public-withdrawn", writing.published(owner, editor, "Matrice reprise", Visibility.PUBLIC));
    items.put("closed-withdrawn", writing.published(owner, editor, "Matrice retirée", closed));
    for (String kind : List.of("public-withdrawn", "closed-withdrawn")) {
      withdrawals.withdraw(editor, item(kind).item(), new LocalizedText("Essai.", ""));
    }
    items.put("translation", copies.translate(translator, item("public").item(), Language.AR).id());
  }

  private CopyId item(String kind) {
    return java.util.Objects.requireNonNull(items.get(kind));
  }

  private void reading(String who, Cast.Member member) {
    Map<String, String> slugs =
        Map.of(
            "public", "matrice-ouverte",
            "partners", "matrice-partagee",
            "closed", "matrice-fermee",
            "public-draft", "matrice-ebauchee",
            "closed-draft", "matrice-tue",
            "public-withdrawn", "matrice-reprise",
            "closed-withdrawn", "matrice-retiree");
    READ.forEach((kind, readers) -> {
      int seen = kind.endsWith("withdrawn") ? 410 : 200;
      int status = member.guest().get("/fr/actualites/" + slugs.get(kind)).statusCode();
      cell(who + " reads " + kind, status == seen, in(readers, who), status == 404);
    });
  }

  private void rooms(String who, Cast.Member member) {
    LOOKED_AFTER.forEach((kind, keepers) -> {
      room(who, member, Room.ITEM, item(kind).item().toString(), in(keepers, who));
      room(who, member, Room.VERSIONS, item(kind).item().toString(), in(keepers, who));
    });
    for (String kind : List.of("public-draft", "closed-draft")) {
      boolean may = in(LOOKED_AFTER.getOrDefault(kind, ""), who);
      room(who, member, Room.WRITING, item(kind).toString(), may);
    }
    room(who, member, Room.TRANSLATING, item("translation").toString(), translates(who));
  }

  /** Who began it, and those who look after what it translates. */
  private static boolean translates(String who) {
    return in("contributor " + EDITORS, who);
  }

  private void room(String who, Cast.Member member, Room room, String id, boolean may) {
    String address = RoomLinks.to(Language.FR, room) + "?fiche=" + id;
    HttpResponse<String> page = member.guest().get(address);
    String mark = ROOMS.getOrDefault(room, "");
    boolean seen = page.statusCode() == 200 && page.body().contains(mark);
    boolean refused = Set.of(200, 302, 403).contains(page.statusCode());
    cell(who + " enters " + room + " " + id + " " + page.statusCode(), seen, may, refused);
  }

  private void drafts(String who, Cast.Member member) throws Exception {
    for (String kind : List.of("public-draft", "closed-draft", "translation")) {
      boolean may = writes(who, kind);
      int status = send("PUT", "/drafts/" + item(kind), member.token()).statusCode();
      int refusal = who.equals("anonymous") ? 401 : 404;
      cell(who + " saves " + kind + " " + status, status == 200, may, status == refusal);
    }
  }

  private static boolean writes(String who, String kind) {
    return kind.equals("translation")
        ? translates(who)
        : in(LOOKED_AFTER.getOrDefault(kind, ""), who);
  }

  private void files(String who, Cast.Member member) throws Exception {
    int refusal = who.equals("anonymous") ? 401 : 404;
    for (String kind : List.of("public-draft", "closed-draft", "translation")) {
      String address = "/drafts/" + item(kind) + "/files";
      int status = send("GET", address, member.token()).statusCode();
      cell(who + " lists files " + kind, status == 200, writes(who, kind), status == refusal);
      if (!kind.equals("translation")) {
        HttpResponse<String> answer = send("POST", address, member.token(), NO_UPLOAD);
        boolean heard = answer.body().contains("upload-missing");
        boolean refused = !heard && answer.statusCode() == refusal;
        cell(who + " gives a file to " + kind + answer.body(), heard, writes(who, kind), refused);
      }
    }
  }

  private void choices(String who, Cast.Member member) throws Exception {
    HttpResponse<String> answer =
        send("GET", "/drafts/choices?types=news&q=matrice", member.token());
    String body = answer.body();
    boolean asked = answer.statusCode() == 200;
    boolean right =
        asked
            && body.contains("Matrice ouverte")
            && body.contains("Matrice fermée") == in(MEMBERS, who)
            && Stream.of("ébauchée", "tue", "reprise", "retirée").noneMatch(body::contains);
    boolean refused = answer.statusCode() == (who.equals("anonymous") ? 401 : 403);
    cell(who + " chooses " + answer.statusCode() + body, right, in(WRITERS, who), refused);
  }

  private void cell(String what, boolean seen, boolean may, boolean refused) {
    cells++;
    if (may != seen || (!may && !refused)) {
      wrong.add(what);
    }
  }

  private static boolean in(String people, String who) {
    return List.of(people.split(" ")).contains(who);
  }

  private static HttpResponse<String> send(String method, String path, String token)
      throws Exception {
    return send(method, path, token, NOTHING_CHANGED);
  }

  private static HttpResponse<String> send(String method, String path, String token, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Portal.origin() + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method,
                method.equals("GET")
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Every record that is a route. */
  private static Set<Class<?>> routes() {
    Set<Class<?>> leaves = new java.util.HashSet<>();
    for (Class<?> route : Route.class.getPermittedSubclasses()) {
      leaves.addAll(route.isInterface() ? List.of(route.getPermittedSubclasses()) : List.of(route));
    }
    return leaves;
  }

  private static List<Room> rooms() {
    return Stream.concat(ROOMS.keySet().stream(), WITHOUT_ITEM.stream()).toList();
  }

  /** Method and path of everything below {@code /drafts}. */
  private static Set<String> endpoints() {
    Set<String> found = new TreeSet<>();
    for (Class<?> resource : new DraftApplication().getClasses()) {
      Path folder = resource.getAnnotation(Path.class);
      if (folder != null) {
        for (Method method : resource.getMethods()) {
          verb(method).ifPresent(verb -> found.add((verb + " " + path(folder, method)).strip()));
        }
      }
    }
    return found;
  }

  private static String path(Path folder, Method method) {
    Path path = method.getAnnotation(Path.class);
    String below = path == null ? "" : path.value();
    return folder.value().isEmpty() || below.isEmpty()
        ? folder.value() + below
        : folder.value() + "/" + below;
  }

  private static java.util.Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst();
  }
}
