package org.rihla.portal.attachment;

import org.rihla.extraction.ExtractedPage;

/**
 * How long a document is.
 *
 * @param pages those without text included
 * @param kind what is counted
 */
public record PageCount(int pages, ExtractedPage.Kind kind) {
  static final PageCount NONE = new PageCount(0, ExtractedPage.Kind.PAGE);
}
