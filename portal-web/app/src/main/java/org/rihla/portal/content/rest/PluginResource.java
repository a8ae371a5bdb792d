package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.plugin.PluginHost;
import org.rihla.portal.plugin.PluginReport;
import org.rihla.portal.plugin.jar.PluginRefusedException;

/**
 * The commands behind {@code ./rihla plugin}. An answer is text in the language of the client; its
 * header {@code Rihla-Failures} counts what was refused.
 */
@Path("plugins")
@Produces("text/plain; charset=UTF-8")
public class PluginResource {
  @Inject private PluginHost host;
  @Context private HttpHeaders headers;

  /** All plugins as a table. */
  @GET
  public String list() {
    return texts().list(host.list());
  }

  @POST
  @Path("{id}/enable")
  public Response enable(@PathParam("id") String id) {
    return answer("enabled", () -> host.enable(id));
  }

  @POST
  @Path("{id}/upgrade")
  public Response upgrade(@PathParam("id") String id) {
    return answer("upgraded", () -> host.upgrade(id));
  }

  @POST
  @Path("{id}/disable")
  public Response disable(@PathParam("id") String id) {
    return answer("disabled", () -> host.disable(id));
  }

  @POST
  @Path("{id}/remove")
  public Response remove(@PathParam("id") String id) {
    return answer("removed", () -> host.remove(id));
  }

  /**
   * Checks a JAR and changes nothing.
   *
   * @param file a path on this machine
   */
  @POST
  @Path("check")
  public Response check(@QueryParam("file") @Nullable String file) {
    java.nio.file.Path jar = LocalPath.file(file);
    return guarded(() -> Response.ok(texts().checked(host.check(jar))).header(FAILURES, 0).build());
  }

  private static final String FAILURES = "Rihla-Failures";

  private Response answer(String done, Supplier<PluginReport> work) {
    return guarded(() -> {
      PluginReport report = work.get();
      return Response.ok(texts().report(done, report))
          .header(FAILURES, report.count(PluginReport.Kind.REFUSED))
          .build();
    });
  }

  private Response guarded(Supplier<Response> work) {
    try {
      return work.get();
    } catch (PluginRefusedException e) {
      return Response.ok(texts().problems(e.problems()))
          .header(FAILURES, e.problems().size())
          .build();
    }
  }

  private PluginTable texts() {
    return new PluginTable(AcceptedLanguage.of(headers));
  }
}
