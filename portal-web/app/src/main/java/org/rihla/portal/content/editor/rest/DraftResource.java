package org.rihla.portal.content.editor.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
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
import org.rihla.portal.content.editor.DraftSaves;
import org.rihla.portal.content.editor.SaveAnswers;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.SaveOutcome;
import org.rihla.portal.language.Language;

/** Takes what was typed since the last save. */
@Path("")
public class DraftResource {
  @Inject private DraftSaves saves;
  @Inject private SaveAnswers answers;
  @Inject private CurrentCaller caller;

  /**
   * Saves changed fields.
   *
   * @param id of the working copy
   * @param reader language of the answer's words
   * @param written language whose texts the page edits
   * @param body {@code {lock, keep, mine: {path: mark}, values: {name: [text]}, before: {name:
   *     [text]}}}; marks are those of conflicts in an earlier answer
   * @return 200 with what became of it; 401 without a token, 403, 404 or 409 as problem details
   */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response save(
      @PathParam("id") String id,
      @QueryParam("reader") @Nullable String reader,
      @QueryParam("written") @Nullable String written,
      Map<String, Object> body) {
    CopyId copy = CopyAddress.read(id);
    SaveOutcome outcome = saves.save(caller.get(), copy, TypedFieldsReader.read(body));
    Map<String, Object> answer =
        answers.of(caller.get(), outcome, language(written), language(reader));
    return Response.ok(answer).header("Cache-Control", "no-store").build();
  }

  private static Language language(@Nullable String tag) {
    return Language.ofTag(tag == null ? "" : tag).orElse(Language.FR);
  }
}
