package org.rihla.portal.room.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.platform.errors.PortalException;

/**
 * Failures in rooms. A form whose view is gone leads to a fresh view that says so; what a person
 * can act on becomes a message in the room, in their language; everything else is logged and, where
 * the page is still there, said in it.
 */
public class RoomExceptions extends ExceptionHandlerWrapper {
  /** Parameter of the address of a room that a stale form has led to. */
  static final String STALE = "stale";

  private static final Logger LOG = Logger.getLogger(RoomExceptions.class.getName());

  RoomExceptions(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      if (handled(context, cause(events.next().getContext().getException()))) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private boolean handled(FacesContext context, Throwable failure) {
    String address =
        (String)
            context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
    if (address == null || context.getExternalContext().isResponseCommitted()) {
      return false;
    }
    if (failure instanceof ViewExpiredException || failure instanceof StaleFormException) {
      startAfresh(context, address);
      return true;
    }
    Messages words = Messages.in(address.startsWith("/ar/") ? Language.AR : Language.FR);
    if (failure instanceof PortalException known) {
      return say(context, words.get("error." + known.code(), known.arguments().toArray()));
    }
    boolean partial = context.getPartialViewContext().isAjaxRequest();
    if (partial && say(context, words.get("room.failed"))) {
      LOG.log(Level.SEVERE, failure, () -> "Failed: " + address);
      return true;
    }
    return false;
  }

  /** Says it in the room, unless the answer is already being written. */
  private static boolean say(FacesContext context, String text) {
    if (PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())) {
      return false;
    }
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
    context.validationFailed();
    context.renderResponse();
    return true;
  }

  private static void startAfresh(FacesContext context, String address) {
    ExternalContext external = context.getExternalContext();
    @Nullable String query =
        (String) external.getRequestMap().get(RequestDispatcher.FORWARD_QUERY_STRING);
    String kept = query == null || query.contains(STALE + "=") ? "" : query + "&";
    try {
      external.redirect(address + "?" + kept + STALE + "=1");
      context.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Throwable cause(Throwable failure) {
    Throwable known = failure;
    while (isWrapping(known) && known.getCause() != null) {
      known = known.getCause();
    }
    return known;
  }

  private static boolean isWrapping(Throwable failure) {
    boolean own = failure instanceof ViewExpiredException || failure instanceof StaleFormException;
    return !own
        && (failure instanceof FacesException
            || failure instanceof jakarta.el.ELException
            || failure instanceof jakarta.ejb.EJBException);
  }
}
