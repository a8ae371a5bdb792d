/**
 * From what a person typed to a query of the engine: reading the text, then combining the fields.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.query;
