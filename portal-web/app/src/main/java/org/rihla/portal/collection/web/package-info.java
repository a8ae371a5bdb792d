/** The address at which archives are made. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.collection.web;
