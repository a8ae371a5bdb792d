/** Programs that a worker starts: tesseract and LibreOffice. Each ends with its time. */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction.worker.program;
