package org.rihla.portal.attachment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.ItemPage.Crumb;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.content.web.page.TextIn;

/**
 * The text of a page of a file.
 *
 * @param trail links above the title; the last is that of the file
 * @param title of the file
 * @param label of the page, such as “Page 3”
 * @param name of the page as the document gives it, such as the name of a sheet; may be empty
 * @param position the page among all of them, in words; empty where they are not numbered
 * @param recognised how the text was recognised in a picture, in words; empty if it was not
 * @param paragraphs of the text
 * @param lang tag of the language that the text is in
 * @param dir direction of the text
 * @param file address of the file itself, at this page where the browser can show it
 * @param action path of the search in the file
 * @param previous address of the page with text before, or null
 * @param next address of the page with text after, or null
 */
public record PageTextPage(
    Frame frame,
    List<Crumb> trail,
    TextIn title,
    String label,
    String name,
    String position,
    String recognised,
    List<String> paragraphs,
    String lang,
    String dir,
    String file,
    String action,
    @Nullable String previous,
    @Nullable String next)
    implements Page {
  @Override
  public String view() {
    return "/attachment/page";
  }
}
