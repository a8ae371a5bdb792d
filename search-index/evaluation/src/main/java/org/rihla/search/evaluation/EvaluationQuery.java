package org.rihla.search.evaluation;

/**
 * A query of a collection.
 *
 * @param id unique in the collection
 * @param language of the query
 * @param set the group of queries that it is reported with
 * @param text as a person typed it
 */
public record EvaluationQuery(String id, String language, String set, String text) {}
