/** Readers of what bilingual knowledge is made from: lexicons, thesauri, dictionaries, names. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.bilingual.source;
