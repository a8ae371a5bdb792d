/** SKOS files through HTTP: from the pages of administrators, and for everybody to read. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.terminology.rest;
