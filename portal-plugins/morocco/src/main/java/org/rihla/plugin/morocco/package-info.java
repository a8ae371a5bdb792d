/** What Morocco needs code for: its company numbers, and lists of training courses. */
@org.jspecify.annotations.NullMarked
package org.rihla.plugin.morocco;
