package org.rihla.portal.room.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequest;
import org.rihla.portal.platform.web.SecurityHeaders;

/**
 * Keeps PrimeFaces from writing nonces into views that are no rooms: their bytes would differ each
 * time, and nobody could keep a page and be told that it has not changed.
 */
public class PlainContexts extends FacesContextFactory {
  /** Called by Faces. */
  public PlainContexts(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    FacesContext made = getWrapped().getFacesContext(context, request, response, lifecycle);
    boolean room =
        request instanceof ServletRequest asked && asked.getAttribute(SecurityHeaders.ROOM) != null;
    return !room && made instanceof FacesContextWrapper prime ? new PlainContext(prime) : made;
  }

  private static final class PlainContext extends FacesContextWrapper {
    private final FacesContext plain;

    PlainContext(FacesContextWrapper prime) {
      super(prime);
      plain = prime.getWrapped();
      setCurrentInstance(this);
    }

    @Override
    public void setResponseWriter(ResponseWriter writer) {
      plain.setResponseWriter(writer);
    }
  }
}
