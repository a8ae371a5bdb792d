package org.rihla.portal.content.web.page;

import java.util.List;

/** The concepts of a scheme as a tree. */
public record SchemePage(Frame frame, String label, String description, List<Node> tops)
    implements Page {
  @Override
  public String view() {
    return "/content/scheme";
  }

  /** A concept and those below it. */
  public record Node(String url, String label, String definition, List<Node> narrower) {}
}
