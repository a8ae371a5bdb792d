package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.intake.BulkImport;

/**
 * The command behind {@code ./rihla import}. The answer comes while the work goes on, in the
 * language of the client: lines that begin with {@code %} say how far it is and, in the end, how
 * much failed ({@link ImportLines}).
 */
@Path("import")
@Produces("text/plain; charset=UTF-8")
public class ImportResource {
  @Inject private BulkImport imports;

  /**
   * Imports a folder or a ZIP, of items or of loose files.
   *
   * @param folder a path on this machine
   * @param table a CSV file of what is known of loose files, or absent
   * @param tryOnly {@code true} to say what an import would do, and change nothing
   */
  @POST
  public Response importFolder(
      @QueryParam("folder") @Nullable String folder,
      @QueryParam("metadata") @Nullable String table,
      @QueryParam("dry-run") boolean tryOnly,
      @Context HttpHeaders headers) {
    BulkImport.Wish wish =
        new BulkImport.Wish(
            source(folder),
            table == null ? null : LocalPath.file(table),
            tryOnly,
            AcceptedLanguage.of(headers));
    StreamingOutput lines = out -> new ImportLines(out, wish.language()).write(imports, wish);
    return Response.ok(lines).build();
  }

  private static java.nio.file.Path source(@Nullable String folder) {
    try {
      java.nio.file.Path path = java.nio.file.Path.of(folder == null ? "" : folder);
      boolean archive = Files.isRegularFile(path) && path.toString().endsWith(".zip");
      if (path.isAbsolute() && (archive || Files.isDirectory(path))) {
        return path;
      }
    } catch (InvalidPathException ignored) {
      // Told below, as any other text that names no folder.
    }
    throw new BadRequestException("folder");
  }
}
