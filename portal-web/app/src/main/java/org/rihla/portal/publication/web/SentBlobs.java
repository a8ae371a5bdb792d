package org.rihla.portal.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.attachment.BlobStore;

/** Sends bytes of files: named by their digest, asked for each time, unable to run anything. */
@ApplicationScoped
public class SentBlobs {
  @Inject private BlobStore blobs;
  @Inject private CurrentCaller caller;

  void send(String sha256, long size, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = "\"" + sha256 + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", caller.get().signedIn() ? "private, no-cache" : "no-cache");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentLengthLong(size);
    try (InputStream content = blobs.open(sha256)) {
      content.transferTo(response.getOutputStream());
    }
  }
}
