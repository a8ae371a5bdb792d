/** What search knows of the two languages, in the running portal. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.knowledge;
