/** Reads the formats of documents, most of them by Tika, into drafts of pages. */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction.worker.document;
