/** Pages that everybody can use: by keyboard, with assistive technology, without JavaScript. */
@org.jspecify.annotations.NullMarked
package org.rihla.acceptance.access;
