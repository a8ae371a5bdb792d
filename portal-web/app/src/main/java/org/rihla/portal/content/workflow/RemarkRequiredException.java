package org.rihla.portal.content.workflow;

import org.rihla.portal.platform.errors.PortalException;

/** A step that others have to be told the reason of. Nothing was changed. */
public final class RemarkRequiredException extends PortalException {
  private static final long serialVersionUID = 1L;

  RemarkRequiredException() {
    super("remark-required", 422);
  }
}
