/**
 * The servlets behind what readers and machines open: pages by language, files, sitemap, health.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.publication.web;
