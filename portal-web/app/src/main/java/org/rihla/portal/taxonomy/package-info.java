/**
 * Concept schemes and concepts (SKOS), held in memory: read from Turtle at the start, with what was
 * changed here laid over it.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.taxonomy;
