package org.rihla.portal.administration.web;

import java.io.Serializable;

/**
 * Something that failed.
 *
 * @param id of what can be tried again
 * @param name of what it is about
 * @param note how often it was tried and what comes next, in words
 * @param reason in the words of the program
 */
public record FailureRow(String id, String name, String note, String reason)
    implements Serializable {}
