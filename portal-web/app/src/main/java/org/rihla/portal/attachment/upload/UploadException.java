package org.rihla.portal.attachment.upload;

import org.rihla.portal.platform.errors.PortalException;

/** A file is not taken. */
public final class UploadException extends PortalException {
  private static final long serialVersionUID = 1L;

  UploadException(UploadProblem problem, Object... arguments) {
    super(problem.code(), problem.status(), arguments);
  }
}
