/**
 * The process that reads documents. It takes one job at a time from its standard input and answers
 * on its standard output; whatever a document does to it, the program that asked lives on.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction.worker;
