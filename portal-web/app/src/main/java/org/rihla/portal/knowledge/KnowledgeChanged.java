package org.rihla.portal.knowledge;

import org.rihla.search.bilingual.BilingualKnowledge;

/**
 * Tells that searches are to be translated anew.
 *
 * @param knowledge all of it
 */
public record KnowledgeChanged(BilingualKnowledge knowledge) {}
