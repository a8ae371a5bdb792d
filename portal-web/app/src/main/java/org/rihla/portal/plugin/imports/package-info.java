/** Files in national formats, as plugins understand them, and what becomes of what they hold. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.plugin.imports;
