package org.rihla.portal.content.value;

/** Tells whether a concept exists. */
@FunctionalInterface
public interface ConceptLookup {
  boolean exists(String scheme, String notation);
}
