/** The keys of {@code rihla.properties} and the file's reading, with errors that name the line. */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher.configuration;
