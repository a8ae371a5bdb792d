package org.rihla.portal.content.workflow;

import org.rihla.portal.platform.errors.PortalException;

/** The source says something else since the translation was begun. The translation is kept. */
public final class StaleTranslationException extends PortalException {
  private static final long serialVersionUID = 1L;

  StaleTranslationException() {
    super("stale-translation", 409);
  }
}
