/**
 * Work on taxonomies while the portal runs: concepts are added, changed, merged and retired, terms
 * proposed and reviewed, whole schemes read from SKOS files. What is changed is kept in the
 * database and laid over what files and plugins bring; items follow through the outbox.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.terminology;
