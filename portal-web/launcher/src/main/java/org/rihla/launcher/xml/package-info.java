/** How the launcher reads and writes XML. */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher.xml;
