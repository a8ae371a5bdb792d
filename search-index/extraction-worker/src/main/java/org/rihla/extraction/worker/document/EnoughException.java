package org.rihla.extraction.worker.document;

import org.xml.sax.SAXException;

/** Ends a parser from within: there is no room for more of what it reads. */
final class EnoughException extends SAXException {

  private static final long serialVersionUID = 1L;
}
