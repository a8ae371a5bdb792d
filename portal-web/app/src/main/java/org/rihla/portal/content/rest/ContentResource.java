package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.attachment.ExtractionJobs;
import org.rihla.portal.attachment.scan.VirusScanner;
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
  @Inject private ExtractionJobs reading;
  @Inject private VirusScanner scanner;

  /**
   * Imports a folder of items, or a ZIP of them. The header {@code Rihla-Failures} counts what
   * could not be imported.
   *
   * @param folder a path on this machine
   * @param tryOnly {@code true} to say what an import would do, and change nothing
   */
  @POST
  @Path("import")
  public Response importFolder(
      @QueryParam("folder") @Nullable String folder, @QueryParam("dry-run") boolean tryOnly) {
    ImportReport report;
    try {
      report = importer.run(source(folder), tryOnly);
    } catch (UncheckedIOException e) {
      String problem = "! " + String.valueOf(e.getCause()) + "\n";
      return Response.ok(problem).header("Rihla-Failures", 1).build();
    }
    StringBuilder text = new StringBuilder();
    report.problems().forEach(problem -> text.append("! ").append(problem).append('\n'));
    report.kept().forEach(name -> text.append("= ").append(name).append('\n'));
    report.duplicates().forEach(line -> text.append("2 ").append(line).append('\n'));
    text.append(
        (tryOnly ? "would import " : "imported ")
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

  /** Makes the index anew in the background. */
  @POST
  @Path("reindex")
  public Response reindex() {
    indexing.rebuild();
    return Response.accepted("reindexing\n").build();
  }

  /**
   * The state of the index, the number of changes that wait, how many files have been read how far,
   * and who looks for viruses.
   */
  @GET
  @Path("status")
  public String status() {
    StringBuilder text =
        new StringBuilder("index " + host.state() + "\nwaiting " + outbox.size() + "\n");
    reading
        .counts()
        .forEach(count ->
            text.append(
                "files "
                    + count.state().name().toLowerCase(Locale.ROOT)
                    + " "
                    + count.files()
                    + "\n"));
    return text.append("virus scanner " + scanner.status() + "\n").toString();
  }
}
