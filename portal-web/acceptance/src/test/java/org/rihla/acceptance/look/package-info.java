/** How pages look: widths, dark mode, and pictures of them for people to judge. */
@org.jspecify.annotations.NullMarked
package org.rihla.acceptance.look;
