/**
 * What is known of how French and Arabic words translate, and how a search uses it. {@link
 * org.rihla.search.bilingual.BilingualKnowledge} is compiled from {@link
 * org.rihla.search.bilingual.BilingualEntry entries}, whoever brings them; the readers of lexicons,
 * thesauri and dictionaries are in {@code source}.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.bilingual;
