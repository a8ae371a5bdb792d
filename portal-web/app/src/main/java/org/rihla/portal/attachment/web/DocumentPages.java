package org.rihla.portal.attachment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.account.Access;
import org.rihla.portal.attachment.PageText;
import org.rihla.portal.attachment.PageTexts;
import org.rihla.portal.content.OpenFile;
import org.rihla.portal.content.OpenFiles;
import org.rihla.portal.content.web.ErrorPages;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageTools;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.content.web.page.PageHitView;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.search.SearchService;
import org.rihla.portal.search.web.PageHitViews;

/** Makes the pages about files, for those who may open them. */
@ApplicationScoped
public class DocumentPages {
  private static final int PAGE_SIZE = 50;
  private static final int MOST_FOUND = 200;

  @Inject private OpenFiles files;
  @Inject private PageTexts texts;
  @Inject private SearchService search;
  @Inject private PageTools tools;
  @Inject private ErrorPages errors;

  /** A file with its pages, or those on which the parameter {@code q} is met. */
  @Transactional
  public Page document(
      Language language, String id, Map<String, String[]> parameters, Access access) {
    String query = BidiControls.strip(first(parameters, "q")).strip();
    int page = number(first(parameters, "page"));
    return files
        .find(id, access)
        .flatMap(file ->
            query.isEmpty()
                ? contents(language, file, page)
                : Optional.of(found(language, file, query, access)))
        .orElseGet(() -> errors.page(language, status(id, access)));
  }

  private int status(String id, Access access) {
    return files.gone(id, access) ? 410 : 404;
  }

  private Optional<Page> contents(Language language, OpenFile file, int page) {
    DocumentFrame frame = new DocumentFrame(tools, language, file);
    String blob = file.attachment().sha256();
    List<PageText> shown =
        page < 1 ? List.of() : texts.of(blob, (page - 1) * PAGE_SIZE, PAGE_SIZE + 1);
    if (shown.isEmpty() && page != 1) {
      return Optional.empty();
    }
    String own = Links.document(language, file.attachment().id());
    PageEntries entries = new PageEntries(language, file);
    return Optional.of(
        frame.document(
            "",
            frame.count(),
            shown.stream().limit(PAGE_SIZE).map(entries::of).toList(),
            page == 1 ? null : own + "?page=" + (page - 1),
            shown.size() > PAGE_SIZE ? own + "?page=" + (page + 1) : null));
  }

  private Page found(Language language, OpenFile file, String query, Access access) {
    PageHitViews views = new PageHitViews(language);
    List<PageHitView> pages =
        search
            .pages(
                file.item().id().toString(),
                file.attachment().id(),
                query,
                language,
                access,
                MOST_FOUND)
            .stream()
            .map(hit -> views.of(hit, query))
            .toList();
    String summary =
        Messages.in(language)
            .get("document.found", pages.size(), Formats.number(pages.size(), language));
    return new DocumentFrame(tools, language, file).document(query, summary, pages, null, null);
  }

  /** The text of one page. */
  @Transactional
  public Page text(Language language, String id, int number, Access access) {
    return files
        .find(id, access)
        .flatMap(file ->
            texts.find(file.attachment().sha256(), number).map(page -> text(language, file, page)))
        .orElseGet(() -> errors.page(language, status(id, access)));
  }

  private Page text(Language language, OpenFile file, PageText page) {
    String blob = file.attachment().sha256();
    return new DocumentFrame(tools, language, file)
        .text(page, texts.before(blob, page.number()), texts.after(blob, page.number()));
  }

  private static String first(Map<String, String[]> parameters, String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? "" : values[0];
  }

  /** A page of the list of pages; 0 if it is none. */
  private static int number(String text) {
    return text.isEmpty() ? 1 : text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 0;
  }
}
