/** French and Arabic: texts in both, direction, messages, numbers and dates. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.language;
