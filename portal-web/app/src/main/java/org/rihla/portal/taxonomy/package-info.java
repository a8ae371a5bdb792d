/** Concept schemes and concepts (SKOS): read from Turtle at the start and held in memory. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.taxonomy;
