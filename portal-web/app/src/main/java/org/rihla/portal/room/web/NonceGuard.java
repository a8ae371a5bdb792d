package org.rihla.portal.room.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a form of a room only with the nonce of its view. PrimeFaces compares them as well, but
 * while it renders the answer, when the action has been done.
 */
public class NonceGuard implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String NONCE = "primefaces.nonce";

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.isPostback() && !hasNonce(context)) {
      context.renderResponse();
      throw new StaleFormException();
    }
  }

  private static boolean hasNonce(FacesContext context) {
    @Nullable Map<String, Object> view = context.getViewRoot().getViewMap(false);
    Object expected = view == null ? null : view.get(NONCE);
    String given = context.getExternalContext().getRequestParameterMap().get(NONCE);
    return expected != null
        && given != null
        && MessageDigest.isEqual(
            expected.toString().getBytes(StandardCharsets.UTF_8),
            given.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.APPLY_REQUEST_VALUES;
  }
}
