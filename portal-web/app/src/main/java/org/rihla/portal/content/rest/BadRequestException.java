package org.rihla.portal.content.rest;

import org.rihla.portal.platform.errors.PortalException;

/** A request that is not of the form that the control channel takes. */
public final class BadRequestException extends PortalException {
  private static final long serialVersionUID = 1L;

  BadRequestException(String problem) {
    super("bad-request", 400, problem);
  }
}
