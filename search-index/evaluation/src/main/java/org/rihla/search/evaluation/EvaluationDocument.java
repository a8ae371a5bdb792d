package org.rihla.search.evaluation;

/**
 * A document of a collection.
 *
 * @param id unique in the collection
 * @param language tag such as {@code fr}
 * @param title may be empty
 * @param text may be empty
 */
public record EvaluationDocument(String id, String language, String title, String text) {}
