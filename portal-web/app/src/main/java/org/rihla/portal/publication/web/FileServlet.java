package org.rihla.portal.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.MediaTypes;
import org.rihla.portal.attachment.picture.GivenFiles;
import org.rihla.portal.content.editor.AskedFiles;
import org.rihla.portal.content.editor.FileAnswer;
import org.rihla.portal.content.web.Links;

/**
 * {@code /files/<id>/<name>}: a file of an item that the caller may see; one that was replaced
 * leads to the newest, one that was taken back is gone. Images and PDF are shown in place;
 * everything else is saved. Nothing in a file may run.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AskedFiles files;
  @Inject private transient GivenFiles bytes;
  @Inject private transient SentBlobs blobs;
  @Inject private transient CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String[] segments = path.split("/", -1);
    FileAnswer answer =
        segments.length == 3 ? files.find(segments[1], caller.get()) : new FileAnswer.Missing();
    switch (answer) {
      case FileAnswer.Given(Attachment file) when file.fileName().equals(segments[2]) ->
          send(file, request, response);
      case FileAnswer.Moved(Attachment to) ->
          response.sendRedirect(Links.file(to.id(), to.fileName()));
      case FileAnswer.Gone gone -> response.sendError(HttpServletResponse.SC_GONE);
      case FileAnswer.Given given -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
      case FileAnswer.Missing missing -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(Attachment file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<GivenFiles.Given> given = bytes.of(file);
    if (given.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(file, given.get(), request, response);
    }
  }

  private void send(
      Attachment attachment,
      GivenFiles.Given given,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String kind = MediaTypes.inline(given.mediaType()) ? "inline" : "attachment";
    response.setContentType(given.mediaType());
    // Nobody knows the encoding of a file that was handed in; the portal's own would be a guess.
    response.setCharacterEncoding((String) null);
    response.setHeader(
        "Content-Disposition", kind + "; filename*=UTF-8''" + Links.encode(attachment.fileName()));
    blobs.send(given.sha256(), given.size(), request, response);
  }
}
