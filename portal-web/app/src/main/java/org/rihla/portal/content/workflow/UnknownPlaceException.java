package org.rihla.portal.content.workflow;

import org.rihla.portal.platform.errors.PortalException;

/** An edit of something that a draft of that type does not have. Nothing was saved. */
public final class UnknownPlaceException extends PortalException {
  private static final long serialVersionUID = 1L;

  UnknownPlaceException(String path) {
    super("unknown-place", 422, path);
  }
}
