package org.rihla.portal.room.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Map;
import org.rihla.portal.language.Language;

/**
 * Forms of rooms go to the address that the reader sees, not to the view behind it; the locale is
 * the language of that address, whatever the browser asks for.
 */
public class RoomViewHandler extends ViewHandlerWrapper {
  /** Called by Faces. */
  public RoomViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  /**
   * Views outside of rooms are transient from the first moment. They say so themselves, but only
   * once they are built, and PrimeFaces asks before: it would open a session to keep a nonce in.
   */
  @Override
  public UIViewRoot createView(FacesContext context, String viewId) {
    UIViewRoot root = super.createView(context, viewId);
    if (!viewId.startsWith("/rooms/")) {
      root.setTransient(true);
    }
    return root;
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object seen = address(context);
    boolean own = viewId.equals(context.getViewRoot().getViewId());
    return seen != null && own ? seen.toString() : super.getActionURL(context, viewId);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    Object seen = address(context);
    boolean arabic = seen != null && seen.toString().startsWith("/ar/");
    return (arabic ? Language.AR : Language.FR).locale();
  }

  private static @org.jspecify.annotations.Nullable Object address(FacesContext context) {
    Map<String, Object> request = context.getExternalContext().getRequestMap();
    Object uri = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
    Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    return uri == null || query == null ? uri : uri + "?" + query;
  }
}
