package org.rihla.portal.content.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.web.page.ResultsPage.Piece;

/**
 * A page of a file, as a list of hits shows it.
 *
 * @param fileName of the file
 * @param label such as “Page 3”
 * @param name of the page as the document gives it; may be empty
 * @param url address of the page's text
 * @param original address of the page in the file itself, where a browser can show it; or null
 * @param snippet of its text, in reading order; a page may change its language
 * @param lang tag of the language of the page
 * @param dir direction of the page
 * @param recognised whether the text was recognised in a picture
 */
public record PageHitView(
    String fileName,
    String label,
    String name,
    String url,
    @Nullable String original,
    List<Run> snippet,
    String lang,
    String dir,
    boolean recognised) {

  /**
   * Text in one language.
   *
   * @param lang its tag, {@code und} where the text does not tell
   */
  public record Run(String lang, String dir, List<Piece> pieces) {}
}
