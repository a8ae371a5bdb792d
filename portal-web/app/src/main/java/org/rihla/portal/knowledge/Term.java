package org.rihla.portal.knowledge;

import java.util.List;

/**
 * An expression of a text that the portal's vocabularies know.
 *
 * @param found as it stands in the text
 * @param equivalents what it is in the other language, the usual name first
 * @param source where that comes from: a short name, for the reader
 */
public record Term(String found, List<String> equivalents, String source) {}
