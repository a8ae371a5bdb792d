/** What Tunisia needs code for: its tax numbers, and lists of occupations. */
@org.jspecify.annotations.NullMarked
package org.rihla.plugin.tunisia;
