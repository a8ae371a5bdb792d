/** The portal under test: its process, its addresses, its content and its words. */
@org.jspecify.annotations.NullMarked
package org.rihla.acceptance.portal;
