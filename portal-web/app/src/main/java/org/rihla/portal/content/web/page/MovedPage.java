package org.rihla.portal.content.web.page;

/**
 * Leads for ever to another address; it has nothing to show itself.
 *
 * @param location percent-encoded path
 */
public record MovedPage(Frame frame, String location) implements Page {
  @Override
  public String view() {
    return "/content/error";
  }

  @Override
  public int status() {
    return 301;
  }
}
