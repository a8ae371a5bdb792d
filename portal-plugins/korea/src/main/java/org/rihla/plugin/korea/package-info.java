/** What Korea needs code for: its business numbers, and its names in Latin letters. */
@org.jspecify.annotations.NullMarked
package org.rihla.plugin.korea;
