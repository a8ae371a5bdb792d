package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.rihla.portal.attachment.ExtractionJobs;
import org.rihla.portal.attachment.scan.VirusScanner;
import org.rihla.portal.indexing.IndexHost;
import org.rihla.portal.indexing.IndexingSchedule;
import org.rihla.portal.indexing.Outbox;

/** The commands behind {@code ./rihla reindex} and {@code status}. */
@Path("")
@Produces("text/plain; charset=UTF-8")
public class ContentResource {
  @Inject private IndexingSchedule indexing;
  @Inject private IndexHost host;
  @Inject private Outbox outbox;
  @Inject private ExtractionJobs reading;
  @Inject private VirusScanner scanner;

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
