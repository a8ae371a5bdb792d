/** Reading pages: from an address to a page's model, which a view then sets. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.web;
