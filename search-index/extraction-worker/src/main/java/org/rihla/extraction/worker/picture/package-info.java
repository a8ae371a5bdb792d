/** Pictures: decoded from files of any kind, turned upright, made smaller, and written clean. */
@org.jspecify.annotations.NullMarked
package org.rihla.extraction.worker.picture;
