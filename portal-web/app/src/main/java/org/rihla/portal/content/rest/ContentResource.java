package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.folder.FolderImporter;
import org.rihla.portal.content.folder.ImportReport;
import org.rihla.portal.indexing.IndexHost;
import org.rihla.portal.indexing.IndexingSchedule;
import org.rihla.portal.indexing.Outbox;

/** The commands behind {@code ./rihla import}, {@code reindex} and {@code status}. */
@Path("")
@Produces("text/plain; charset=UTF-8")
public class ContentResource {
  @Inject private FolderImporter importer;
  @Inject private IndexingSchedule indexing;
  @Inject private IndexHost host;
  @Inject private Outbox outbox;

  /**
   * Imports a folder of items. The header {@code Rihla-Failures} counts what could not be imported.
   *
   * @param folder a path on this machine
   */
  @POST
  @Path("import")
  public Response importFolder(@QueryParam("folder") @Nullable String folder) {
    ImportReport report = importer.run(folder(folder));
    StringBuilder text = new StringBuilder();
    report.problems().forEach(problem -> text.append("! ").append(problem).append('\n'));
    report.kept().forEach(name -> text.append("= ").append(name).append('\n'));
    text.append(
        "imported "
            + report.saved()
            + ", unchanged "
            + report.unchanged()
            + ", kept "
            + report.kept().size()
            + ", failed "
            + report.problems().size()
            + "\n");
    return Response.ok(text.toString()).header("Rihla-Failures", report.problems().size()).build();
  }

  private static java.nio.file.Path folder(@Nullable String folder) {
    try {
      java.nio.file.Path path = java.nio.file.Path.of(folder == null ? "" : folder);
      if (path.isAbsolute() && Files.isDirectory(path)) {
        return path;
      }
    } catch (InvalidPathException ignored) {
      // Told below, as any other text that names no folder.
    }
    throw new BadRequestException("folder");
  }

  /** Makes the index anew in the background. */
  @POST
  @Path("reindex")
  public Response reindex() {
    indexing.rebuild();
    return Response.accepted("reindexing\n").build();
  }

  /** The state of the index and the number of changes that wait. */
  @GET
  @Path("status")
  public String status() {
    return "index " + host.state() + "\nwaiting " + outbox.size() + "\n";
  }
}
