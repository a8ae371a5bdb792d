package org.rihla.portal.content.web.page;

/**
 * What used to be here is read somewhere else now.
 *
 * @param location path of the page that it has for good
 */
public record MovedPage(Frame frame, String location) implements Page {
  @Override
  public int status() {
    return 301;
  }

  /** There is nothing to set. */
  @Override
  public String view() {
    throw new IllegalStateException("A redirect has no view");
  }
}
