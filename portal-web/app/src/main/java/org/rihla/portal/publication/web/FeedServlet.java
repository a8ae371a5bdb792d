package org.rihla.portal.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.PortalConfiguration;

/** {@code /feeds/<language>/<scheme>/<notation>}: what is new about a concept, as Atom. */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PARTS = 4;

  @Inject private transient ConceptFeeds feeds;
  @Inject private transient PortalConfiguration configuration;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Feed> feed = feed(request.getPathInfo());
    if (feed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(AtomWriter.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Language", feed.get().language().tag());
    try {
      AtomWriter.write(feed.get(), Origin.of(configuration, request), response.getWriter());
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private Optional<Feed> feed(@org.jspecify.annotations.Nullable String path) {
    String[] parts = path == null ? new String[0] : path.split("/", -1);
    return parts.length == PARTS
        ? Language.ofTag(parts[1]).flatMap(language -> feeds.of(language, parts[2], parts[3]))
        : Optional.empty();
  }
}
