/** The application server: fetched, unpacked, given a lean domain, started, watched and stopped. */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher.server;
