package org.rihla.portal.content.web.page;

/** The model of a page, and the view that sets it. */
public interface Page {
  Frame frame();

  /** View identifier without extension, such as {@code /content/home}. */
  String view();

  /** HTTP status. */
  default int status() {
    return 200;
  }
}
