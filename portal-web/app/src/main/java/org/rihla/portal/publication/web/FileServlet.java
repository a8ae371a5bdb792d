package org.rihla.portal.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.attachment.MediaTypes;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.web.Links;

/**
 * {@code /files/<id>/<name>}: a file of an item that the caller may see. Images and PDF are shown
 * in place; everything else is saved. Nothing in a file may run.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AttachmentService attachments;
  @Inject private transient ItemRepository items;
  @Inject private transient CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    String[] segments = path.split("/", -1);
    Optional<Attachment> found =
        segments.length == 3
            ? attachments.find(segments[1]).filter(file -> file.fileName().equals(segments[2]))
            : Optional.empty();
    Optional<Attachment> open = found.filter(this::isOpen);
    if (open.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(open.get(), request, response);
    }
  }

  private boolean isOpen(Attachment attachment) {
    List<Item> item = items.load(List.of(ItemId.of(attachment.itemId())));
    return item.stream()
        .anyMatch(owner ->
            owner.status() == PublicationStatus.PUBLISHED
                && AccessPolicy.maySee(caller.get().access(), owner.visibility()));
  }

  private void send(Attachment attachment, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = "\"" + attachment.sha256() + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", caller.get().signedIn() ? "private, no-cache" : "no-cache");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    Path file = attachments.file(attachment);
    String kind = MediaTypes.inline(attachment.mediaType()) ? "inline" : "attachment";
    response.setContentType(attachment.mediaType());
    // Nobody knows the encoding of a file that was handed in; the portal's own would be a guess.
    response.setCharacterEncoding((String) null);
    response.setHeader(
        "Content-Disposition", kind + "; filename*=UTF-8''" + Links.encode(attachment.fileName()));
    response.setContentLengthLong(attachment.size());
    Files.copy(file, response.getOutputStream());
  }
}
