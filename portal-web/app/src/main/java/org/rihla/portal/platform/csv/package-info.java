/** Tables as spreadsheets save them. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.platform.csv;
