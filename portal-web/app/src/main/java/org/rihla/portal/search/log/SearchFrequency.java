package org.rihla.portal.search.log;

/**
 * How often a text was searched with one outcome.
 *
 * @param text as it is counted, not empty
 * @param language tag of the interface's language
 * @param outcome how the search ended
 * @param times number of searches
 * @param days number of days with at least one of them
 */
public record SearchFrequency(
    String text, String language, SearchOutcome outcome, long times, long days) {}
