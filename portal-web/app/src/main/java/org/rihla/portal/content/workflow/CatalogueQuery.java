package org.rihla.portal.content.workflow;

import java.util.Optional;

/**
 * Which items an editor looks for; what is empty narrows nothing.
 *
 * @param text words of a title, in either language
 * @param owner part of a login or a name
 * @param visibility token of who may read it, such as that of a group
 * @param concept {@code scheme/notation}
 * @param page from 1
 */
public record CatalogueQuery(
    String text,
    Optional<String> type,
    Optional<WorkState> state,
    String owner,
    Optional<String> visibility,
    Optional<String> concept,
    int page) {
  /** Items on a page. */
  public static final int PAGE_SIZE = 50;
}
