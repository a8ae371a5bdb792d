/**
 * What a program and its workers say to each other over the worker's standard input and output: one
 * message per frame, a frame being its length in four bytes, the name of its kind, and its fields.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction.protocol;
