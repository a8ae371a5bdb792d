package org.rihla.portal.room.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives rooms their {@link RoomExceptions}. */
public class RoomExceptionFactory extends ExceptionHandlerFactory {
  /** Called by Faces. */
  public RoomExceptionFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new RoomExceptions(getWrapped().getExceptionHandler());
  }
}
