/** The rooms in which items are written, reviewed and compared. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.editor.web;
