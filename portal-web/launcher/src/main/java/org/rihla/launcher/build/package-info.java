/** When the portal must be built, and the Maven that builds it. */
@org.jspecify.annotations.NullMarked
package org.rihla.launcher.build;
