package org.rihla.portal.room.web;

import jakarta.faces.FacesException;

/** A form of a room came back without the nonce of its view: nothing of it is done. */
final class StaleFormException extends FacesException {
  private static final long serialVersionUID = 1L;

  StaleFormException() {
    super("The nonce of the view is missing or another one");
  }
}
