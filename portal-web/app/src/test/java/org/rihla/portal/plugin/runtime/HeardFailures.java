package org.rihla.portal.plugin.runtime;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers the last failure that was told. */
record HeardFailures(AtomicReference<PluginFailed> last) implements Event<PluginFailed> {
  @Override
  public void fire(PluginFailed event) {
    last.set(event);
  }

  @Override
  public <U extends PluginFailed> CompletionStage<U> fireAsync(U event) {
    last.set(event);
    return CompletableFuture.completedFuture(event);
  }

  @Override
  public <U extends PluginFailed> CompletionStage<U> fireAsync(
      U event, NotificationOptions options) {
    return fireAsync(event);
  }

  @Override
  public Event<PluginFailed> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends PluginFailed> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends PluginFailed> Event<U> select(
      TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
