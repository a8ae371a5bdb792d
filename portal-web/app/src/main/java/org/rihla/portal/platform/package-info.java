/** What every feature stands on: configuration, the clock, the order of start. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.platform;
