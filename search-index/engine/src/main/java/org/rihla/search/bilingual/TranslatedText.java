package org.rihla.search.bilingual;

/**
 * A passage in both languages: a title, a sentence, a paragraph. The shorter the passages, the
 * better words can be matched.
 *
 * @param french the passage
 * @param arabic its translation
 */
public record TranslatedText(String french, String arabic) {}
