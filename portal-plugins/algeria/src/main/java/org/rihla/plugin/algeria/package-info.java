/** What Algeria needs code for: its tax numbers. */
@org.jspecify.annotations.NullMarked
package org.rihla.plugin.algeria;
