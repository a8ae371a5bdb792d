package org.rihla.portal;

import jakarta.inject.Inject;
import java.lang.reflect.Field;

/** Hands a bean what a container would inject, so that it can be tried without one. */
public final class Injected {
  private Injected() {}

  /**
   * Sets every injected field whose type fits one of the values.
   *
   * @return the same bean
   */
  public static <T> T into(T bean, Object... values) {
    for (Field field : bean.getClass().getDeclaredFields()) {
      if (field.isAnnotationPresent(Inject.class)) {
        for (Object value : values) {
          if (field.getType().isInstance(value)) {
            set(bean, field, value);
          }
        }
      }
    }
    return bean;
  }

  private static void set(Object bean, Field field, Object value) {
    try {
      field.setAccessible(true);
      field.set(bean, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
