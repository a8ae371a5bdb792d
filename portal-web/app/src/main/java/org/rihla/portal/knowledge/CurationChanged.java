package org.rihla.portal.knowledge;

import org.rihla.search.curation.Curation;

/**
 * Tells that searches are to use other synonyms and promoted answers.
 *
 * @param curation all of it
 */
public record CurationChanged(Curation curation) {}
