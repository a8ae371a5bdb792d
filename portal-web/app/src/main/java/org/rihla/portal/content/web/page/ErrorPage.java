package org.rihla.portal.content.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure, said in the reader's language, with ways on.
 *
 * @param reason why an item was withdrawn, as its editors put it; or null
 * @param tools what the reader may do with that item
 */
public record ErrorPage(
    Frame frame, int status, String heading, String text, @Nullable TextIn reason, List<Tool> tools)
    implements Page {
  @Override
  public String view() {
    return "/content/error";
  }
}
