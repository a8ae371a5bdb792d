/** The rooms of those who work on taxonomies, and of those who propose terms. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.terminology.web;
