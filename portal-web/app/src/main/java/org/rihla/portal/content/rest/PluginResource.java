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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.administration.PluginChange;
import org.rihla.portal.administration.PluginDesk;
import org.rihla.portal.plugin.PluginHost;
import org.rihla.portal.plugin.PluginReport;
import org.rihla.portal.plugin.imports.DataImports;
import org.rihla.portal.plugin.imports.DataReport;
import org.rihla.portal.plugin.jar.PluginRefusedException;

/**
 * The commands behind {@code ./rihla plugin}. An answer is text in the language of the client; its
 * header {@code Rihla-Failures} counts what was refused.
 */
@Path("plugins")
@Produces("text/plain; charset=UTF-8")
public class PluginResource {
  @Inject private PluginHost host;
  @Inject private PluginDesk desk;
  @Inject private DataImports imports;
  @Context private HttpHeaders headers;

  /** All plugins as a table. */
  @GET
  public String list() {
    return texts().list(host.list());
  }

  @POST
  @Path("{id}/enable")
  public Response enable(@PathParam("id") String id) {
    return answer("enabled", PluginChange.ENABLE, id);
  }

  @POST
  @Path("{id}/upgrade")
  public Response upgrade(@PathParam("id") String id) {
    return answer("upgraded", PluginChange.UPGRADE, id);
  }

  @POST
  @Path("{id}/disable")
  public Response disable(@PathParam("id") String id) {
    return answer("disabled", PluginChange.DISABLE, id);
  }

  @POST
  @Path("{id}/remove")
  public Response remove(@PathParam("id") String id) {
    return answer("removed", PluginChange.REMOVE, id);
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

  /** The formats of files that enabled plugins understand, as a table. */
  @GET
  @Path("formats")
  public String formats() {
    return texts().formats(imports.formats());
  }

  /**
   * Brings in a file in a format of a plugin.
   *
   * @param format its key
   * @param file a path on this machine
   */
  @POST
  @Path("import")
  public Response read(
      @QueryParam("format") @Nullable String format, @QueryParam("file") @Nullable String file) {
    java.nio.file.Path path = LocalPath.file(file);
    return guarded(() -> {
      try {
        DataReport report = imports.run(Caller.ANONYMOUS, format == null ? "" : format, path);
        return Response.ok(texts().imported(report))
            .header(FAILURES, report.problems().size())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static final String FAILURES = "Rihla-Failures";

  private Response answer(String done, PluginChange change, String id) {
    return guarded(() -> {
      PluginReport report = desk.fromMachine(change, id);
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
