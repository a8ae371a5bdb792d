package org.rihla.portal.account;

import java.util.Set;

/**
 * The one place that decides who may see what. Pages, search hits, counts, suggestions, files and
 * exports all ask it; what it does not grant is denied.
 */
public final class AccessPolicy {
  private static final Access ANONYMOUS = new Access(Set.of(Visibility.PUBLIC.token()));

  private AccessPolicy() {}

  /** What a reader who has not signed in may see. */
  public static Access anonymous() {
    return ANONYMOUS;
  }

  /** Whether something of this visibility is open to a caller with this access. */
  public static boolean maySee(Access access, Visibility visibility) {
    return access.tokens().contains(visibility.token());
  }
}
