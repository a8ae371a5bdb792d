package org.rihla.portal.attachment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.web.page.FieldView.FileView;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.ItemPage.Crumb;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.content.web.page.PageHitView;
import org.rihla.portal.content.web.page.TextIn;

/**
 * A file: its pages, or those on which a text was met.
 *
 * @param trail links above the title
 * @param file what is known of it
 * @param action path that the search form sends to
 * @param query what is searched in it, may be empty
 * @param summary how many pages there are or were found; empty when it has no text
 * @param pages these pages
 * @param previous address of the pages before these, or null
 * @param next address of the pages after these, or null
 */
public record DocumentPage(
    Frame frame,
    List<Crumb> trail,
    TextIn title,
    FileView file,
    String action,
    String query,
    String summary,
    List<PageHitView> pages,
    @Nullable String previous,
    @Nullable String next)
    implements Page {
  @Override
  public String view() {
    return "/attachment/document";
  }
}
