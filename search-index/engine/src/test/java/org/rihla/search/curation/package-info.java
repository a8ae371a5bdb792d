/** Tests of curated synonyms and promoted answers. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.curation;
