package org.rihla.portal.content.editor.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.editor.CopyAddress;
import org.rihla.portal.content.editor.DraftFile;
import org.rihla.portal.content.editor.DraftFileAnswers;
import org.rihla.portal.content.editor.DraftFiles;
import org.rihla.portal.language.Language;

/** Files of an item that somebody writes. */
@Path("{id}/files")
@Produces(MediaType.APPLICATION_JSON)
public class DraftFileResource {
  @Inject private DraftFiles files;
  @Inject private CurrentCaller caller;

  /**
   * All of them, with what became of each.
   *
   * @param id of the working copy
   * @param reader language of the words
   * @return 200 with a list; 401 without a token, 404 for those who may not know of the draft
   */
  @GET
  public Response list(@PathParam("id") String id, @QueryParam("reader") @Nullable String reader) {
    DraftFileAnswers answers = new DraftFileAnswers(language(reader));
    return told(answers.of(files.list(caller.get(), CopyAddress.read(id))));
  }

  /**
   * Gives a file that was uploaded to the item.
   *
   * @param body {@code {upload, replaces}}: identifiers of an upload, and of a file of the item
   *     that it comes in the place of, or null
   * @return 200 with the file; 401, 403, 404 or 409 as problem details
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response give(
      @PathParam("id") String id,
      @QueryParam("reader") @Nullable String reader,
      Map<String, Object> body) {
    DraftFile file =
        files.give(
            caller.get(),
            CopyAddress.read(id),
            String.valueOf(body.get("upload")),
            body.get("replaces") instanceof String replaces ? replaces : null);
    return told(new DraftFileAnswers(language(reader)).of(file));
  }

  private static Response told(Object answer) {
    return Response.ok(answer).header("Cache-Control", "no-store").build();
  }

  private static Language language(@Nullable String tag) {
    return Language.ofTag(tag == null ? "" : tag).orElse(Language.FR);
  }
}
