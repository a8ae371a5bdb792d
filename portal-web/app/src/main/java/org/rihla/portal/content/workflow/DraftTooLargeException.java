package org.rihla.portal.content.workflow;

import org.rihla.portal.platform.errors.PortalException;

/** A draft that would become longer than the portal keeps. Nothing was saved. */
public final class DraftTooLargeException extends PortalException {
  private static final long serialVersionUID = 1L;

  DraftTooLargeException(int length, int most) {
    super("draft-too-large", 413, length, most);
  }
}
