package org.rihla.portal.content.editor.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.editor.ChoiceSearch;
import org.rihla.portal.content.editor.ChoiceSearch.Choice;
import org.rihla.portal.language.Language;

/** What can be chosen in the long lists of a form. */
@Path("choices")
public class ChoiceResource {
  private static final int LONGEST = 200;

  @Inject private ChoiceSearch choices;
  @Inject private CurrentCaller caller;

  /**
   * Searches a list, in both languages.
   *
   * @param scheme key of a concept scheme; empty for items
   * @param types keys of content types between commas, when no scheme is given
   * @param typed part of what is looked for; empty for the first ones
   * @param reader language of the answer
   * @return 200 with {@code [{key, label, above, depth}]}, of items those only that the caller may
   *     see; 401 without a token, 403 for those who do not write
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response find(
      @QueryParam("scheme") @DefaultValue("") String scheme,
      @QueryParam("types") @DefaultValue("") String types,
      @QueryParam("q") @DefaultValue("") String typed,
      @QueryParam("reader") @DefaultValue("fr") String reader) {
    Permissions.write(caller.get(), Visibility.PUBLIC).orThrow();
    Language language = Language.ofTag(reader).orElse(Language.FR);
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    List<Choice> found =
        scheme.isEmpty()
            ? choices.items(caller.get(), List.of(types.split(",", -1)), text, language)
            : choices.concepts(scheme, text, language);
    List<Map<String, Object>> answer =
        found.stream()
            .map(one ->
                Map.<String, Object>of(
                    "key", one.key(),
                    "label", one.label(),
                    "above", one.above(),
                    "depth", one.depth()))
            .toList();
    return Response.ok(answer).header("Cache-Control", "no-store").build();
  }
}
