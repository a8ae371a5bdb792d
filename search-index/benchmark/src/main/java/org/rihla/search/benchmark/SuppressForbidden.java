package org.rihla.search.benchmark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lifts a ban of {@code .config/forbidden-apis.txt} from one place, which says why. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface SuppressForbidden {
  /** Why the ban does not hold here. */
  String value();
}
