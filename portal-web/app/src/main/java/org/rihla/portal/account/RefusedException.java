package org.rihla.portal.account;

import org.rihla.portal.platform.errors.PortalException;

/** Somebody asked for what they may not do. Nothing was changed. */
public final class RefusedException extends PortalException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.code(), refusal.status());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
