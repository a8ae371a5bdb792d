package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.SavedItem;

/** One item, saved and read back as JSON. */
@Path("items/{type}/{key}")
public class ItemResource {
  private static final String AUTHOR = "control-channel";

  @Inject private ContentService content;
  @Inject private ItemRepository items;

  /**
   * Saves an item; a 2xx answer means that it is durable.
   *
   * @param body JSON with {@code original}, {@code published}, optional {@code slug} and {@code
   *     visibility}, {@code fields} and {@code translations}
   * @param expected the version that the change began with, in {@code If-Match}; absent to replace
   *     whatever is there
   */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(
      @PathParam("type") String type,
      @PathParam("key") String key,
      @HeaderParam("If-Match") @Nullable String expected,
      String body) {
    Long version = expected == null ? null : DraftReader.version(expected);
    SavedItem saved =
        content.save(
            new SaveItem(DraftReader.read(new ItemKey(type, key), body), version, AUTHOR, null));
    String json =
        Json.createObjectBuilder()
            .add("id", saved.id().toString())
            .add("key", saved.key().toString())
            .add("version", saved.version())
            .build()
            .toString();
    return Response.ok(json, MediaType.APPLICATION_JSON_TYPE).build();
  }

  /** The item's version and titles, or 404. */
  @GET
  public Response read(@PathParam("type") String type, @PathParam("key") String key) {
    return items
        .find(new ItemKey(type, key))
        .map(item -> {
          var titles = Json.createObjectBuilder();
          item.translations().forEach(text -> titles.add(text.language().tag(), text.title()));
          String json =
              Json.createObjectBuilder()
                  .add("id", item.id().toString())
                  .add("version", item.version())
                  .add("titles", titles)
                  .build()
                  .toString();
          return Response.ok(json, MediaType.APPLICATION_JSON_TYPE);
        })
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
        .build();
  }
}
