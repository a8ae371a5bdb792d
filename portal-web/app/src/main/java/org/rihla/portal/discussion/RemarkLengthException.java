package org.rihla.portal.discussion;

import org.rihla.portal.platform.errors.PortalException;

/** A remark that says nothing, or far too much. Nothing was saved. */
public final class RemarkLengthException extends PortalException {
  private static final long serialVersionUID = 1L;

  RemarkLengthException(int most) {
    super("remark-length", 422, most);
  }
}
