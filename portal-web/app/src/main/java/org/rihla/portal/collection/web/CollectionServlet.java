package org.rihla.portal.collection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.collection.CollectionService;
import org.rihla.portal.collection.CollectionZip;
import org.rihla.portal.collection.FileCollection;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageTools;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.search.web.FoundItems;

/**
 * {@code /files/collections/fr}: an archive of the files of the items that {@code item} names, once
 * or often, or else of those that the parameters of a search find.
 */
@WebServlet("/files/collections/*")
public class CollectionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Inject private transient CollectionService collections;
  @Inject private transient FoundItems found;
  @Inject private transient ArchivedFiles files;
  @Inject private transient CurrentCaller caller;
  @Inject private transient PageTools tools;
  @Inject private transient PortalConfiguration configuration;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    Optional<Language> language =
        path.startsWith("/") ? Language.ofTag(path.substring(1)) : Optional.empty();
    Access access = caller.get().access();
    FileCollection collection =
        language
            .map(chosen -> collections.of(items(request, chosen, access), access))
            .orElse(new FileCollection(List.of(), 0));
    if (collection.entries().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/zip");
    response.setCharacterEncoding((String) null);
    response.setHeader("Content-Disposition", "attachment; filename=\"rihla.zip\"");
    response.setHeader("Cache-Control", "private, no-store");
    CollectionZip zip =
        new CollectionZip(
            files.blobs(),
            files.given(),
            (item, in) -> Links.item(in, tools.types().get(item.key().type()), item.slug(in)),
            origin(request));
    zip.write(collection, response.getOutputStream());
  }

  private List<ItemId> items(HttpServletRequest request, Language language, Access access) {
    String[] chosen = request.getParameterValues("item");
    return chosen == null
        ? found.of(language, request.getParameterMap(), access, FileCollection.MOST_ITEMS)
        : Arrays.stream(chosen)
            .filter(id -> ID.matcher(id).matches())
            .limit(FileCollection.MOST_ITEMS)
            .map(ItemId::of)
            .toList();
  }

  private String origin(HttpServletRequest request) {
    if (!configuration.baseUrl().isEmpty()) {
      return configuration.baseUrl();
    }
    String url = request.getRequestURL().toString();
    return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
  }
}
