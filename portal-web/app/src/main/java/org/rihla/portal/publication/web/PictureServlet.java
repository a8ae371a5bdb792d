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
import org.rihla.portal.attachment.picture.Picture;
import org.rihla.portal.attachment.picture.Pictures;
import org.rihla.portal.content.editor.AskedFiles;
import org.rihla.portal.content.editor.FileAnswer;

/** {@code /files/pictures/<id>/<width>}: a picture of a file that the caller may open. */
@WebServlet("/files/pictures/*")
public class PictureServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AskedFiles files;
  @Inject private transient Pictures pictures;
  @Inject private transient SentBlobs blobs;
  @Inject private transient CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String[] segments = path.split("/", -1);
    boolean asked = segments.length == 3 && segments[2].matches("\\d{1,4}");
    FileAnswer answer = asked ? files.find(segments[1], caller.get()) : new FileAnswer.Missing();
    Optional<Picture> picture =
        answer instanceof FileAnswer.Given(Attachment file)
            ? pictures.find(file.sha256(), Integer.parseInt(segments[2]))
            : Optional.empty();
    if (picture.isEmpty()) {
      boolean gone = answer instanceof FileAnswer.Gone;
      response.sendError(gone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Picture found = picture.get();
    response.setContentType(found.mediaType());
    response.setCharacterEncoding((String) null);
    blobs.send(found.sha256(), found.size(), request, response);
  }
}
