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
 * @param snippet of its text
 * @param lang tag of the language of the snippet
 * @param dir direction of the snippet
 * @param recognised whether the text was recognised in a picture
 */
public record PageHitView(
    String fileName,
    String label,
    String name,
    String url,
    @Nullable String original,
    List<Piece> snippet,
    String lang,
    String dir,
    boolean recognised) {}
