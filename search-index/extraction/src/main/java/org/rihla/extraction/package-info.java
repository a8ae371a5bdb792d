/**
 * Text of documents, page by page, and small pictures of them, made by worker processes, so that no
 * document can harm the program that asks.
 *
 * <p>{@link org.rihla.extraction.TextExtractor} reads text, {@link
 * org.rihla.extraction.Thumbnailer} makes pictures. Whatever a file holds, the answer is one of the
 * records of {@link org.rihla.extraction.ExtractionResult} or {@link
 * org.rihla.extraction.ThumbnailResult}, never an exception, and it comes within the limit on time
 * plus five seconds. Nothing here needs more than a JDK; the libraries that read documents stand in
 * a folder of their own, on the class path of the workers only.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction;
