/**
 * Values of fields, one record per kind, and their reading from plain trees of maps, lists and
 * scalars.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.value;
