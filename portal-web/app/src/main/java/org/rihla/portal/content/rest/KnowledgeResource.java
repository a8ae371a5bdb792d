package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.knowledge.AddedSources;
import org.rihla.search.bilingual.source.ReadSource;

/** The command behind {@code ./rihla thesaurus}. */
@Path("thesaurus")
@Produces("text/plain; charset=UTF-8")
public class KnowledgeResource {
  @Inject private AddedSources sources;

  /**
   * Adds a thesaurus, a dictionary or a lexicon. The header {@code Rihla-Failures} is 1 if it
   * cannot be read, and then nothing changes.
   *
   * @param file a path on this machine
   */
  @POST
  public Response add(@QueryParam("file") @Nullable String file) {
    try {
      ReadSource source = sources.add(LocalPath.file(file));
      StringBuilder text = new StringBuilder();
      source.problems().forEach(problem -> text.append("! ").append(problem).append('\n'));
      text.append("added " + source.entries().size() + " translations\n");
      return Response.ok(text.toString()).header("Rihla-Failures", 0).build();
    } catch (IOException e) {
      return Response.ok("! " + e.getMessage() + "\n").header("Rihla-Failures", 1).build();
    }
  }
}
