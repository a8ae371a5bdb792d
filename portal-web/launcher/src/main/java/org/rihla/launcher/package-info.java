/**
 * The program behind {@code ./rihla}: builds, sets up, starts and commands a portal, with the JDK
 * alone.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher;
