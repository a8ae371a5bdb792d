package org.rihla.portal.content.rest;

import org.rihla.portal.platform.errors.PortalException;

/** The control channel was asked from elsewhere or without its token. */
public final class ControlDeniedException extends PortalException {
  private static final long serialVersionUID = 1L;

  ControlDeniedException() {
    super("forbidden", 403);
  }
}
