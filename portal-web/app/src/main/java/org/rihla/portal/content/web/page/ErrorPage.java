package org.rihla.portal.content.web.page;

/** A failure, said in the reader's language, with ways on. */
public record ErrorPage(Frame frame, int status, String heading, String text) implements Page {
  @Override
  public String view() {
    return "/content/error";
  }
}
