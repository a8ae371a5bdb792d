package org.rihla.portal.terminology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.ParseErrorLogger;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;

/** Reads the statements of a file: nothing outside of it is fetched, and only so much is read. */
final class RdfFile {
  private RdfFile() {}

  /**
   * The statements.
   *
   * @param most bytes that are read at most
   * @throws TermsRefusedException if there are more, or it is not what it is said to be
   */
  static Model read(InputStream content, SkosFormat format, int most) throws IOException {
    byte[] bytes = content.readNBytes(most + 1);
    if (bytes.length > most) {
      throw TermsRefusedException.of("file-large", most / (1024 * 1024));
    }
    if (format != SkosFormat.RDF_XML) {
      requireUtf8(bytes);
    }
    RDFParser parser = Rio.createParser(format.rdf());
    parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
    parser.set(JSONLDSettings.SECURE_MODE, true);
    parser.set(JSONLDSettings.WHITELIST, Set.of());
    parser.setParseErrorListener(new ParseErrorLogger());
    Model model = new LinkedHashModel();
    parser.setRDFHandler(new StatementCollector(model));
    try {
      parser.parse(new ByteArrayInputStream(bytes), "urn:rihla:");
      return model;
    } catch (RDFParseException e) {
      throw e.getLineNumber() > 0
          ? TermsRefusedException.of("syntax-line", e.getLineNumber(), message(e))
          : TermsRefusedException.of("syntax", message(e));
    } catch (RDFHandlerException e) {
      throw TermsRefusedException.of("syntax", message(e));
    }
  }

  private static void requireUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw TermsRefusedException.of("encoding");
    }
  }

  private static String message(Exception e) {
    String text = String.valueOf(e.getMessage());
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
