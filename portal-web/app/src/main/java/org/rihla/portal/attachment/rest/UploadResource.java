package org.rihla.portal.attachment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.attachment.upload.NewUpload;
import org.rihla.portal.attachment.upload.UploadProgress;
import org.rihla.portal.attachment.upload.Uploads;

/**
 * Files in pieces, much as tus does: {@code POST} announces one, {@code PATCH} sends from an
 * offset, {@code HEAD} tells where to go on, {@code DELETE} ends it. Bodies are streamed.
 */
@Path("")
public class UploadResource {
  private static final String OFFSET = "Upload-Offset";
  private static final String LENGTH = "Upload-Length";
  private static final String COMPLETE = "Upload-Complete";

  @Inject private Uploads uploads;
  @Inject private CurrentCaller caller;

  /**
   * Announces a file.
   *
   * @param name percent-encoded
   * @param length in bytes
   * @param digest SHA-256 in hexadecimal, may be left out
   * @return 201 with its address
   */
  @POST
  public Response begin(
      @HeaderParam("Upload-Name") @Nullable String name,
      @HeaderParam(LENGTH) @Nullable Long length,
      @HeaderParam("Upload-Sha256") @Nullable String digest) {
    NewUpload file = new NewUpload(decoded(name), length == null ? -1 : length, digest);
    String id = uploads.begin(account(), file);
    return Response.created(URI.create("/upload/" + id)).header(OFFSET, 0).build();
  }

  private static String decoded(@Nullable String name) {
    try {
      return name == null
          ? ""
          : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Tells where to go on. */
  @HEAD
  @Path("{id}")
  public Response progress(@PathParam("id") String id) throws IOException {
    return told(Response.ok(), uploads.progress(account(), id));
  }

  /** Takes a piece. */
  @PATCH
  @Path("{id}")
  @Consumes("application/offset+octet-stream")
  public Response append(
      @PathParam("id") String id, @HeaderParam(OFFSET) @Nullable Long offset, InputStream content)
      throws IOException {
    UploadProgress progress = uploads.append(account(), id, offset == null ? -1 : offset, content);
    return told(Response.noContent(), progress);
  }

  /** Ends an upload and removes what has come of it. */
  @DELETE
  @Path("{id}")
  public Response cancel(@PathParam("id") String id) throws IOException {
    uploads.cancel(account(), id);
    return Response.noContent().build();
  }

  private static Response told(Response.ResponseBuilder response, UploadProgress progress) {
    return response
        .header(OFFSET, progress.offset())
        .header(LENGTH, progress.size())
        .header(COMPLETE, progress.complete())
        .header("Cache-Control", "no-store")
        .build();
  }

  private AccountId account() {
    return caller.get().id().orElseThrow();
  }
}
