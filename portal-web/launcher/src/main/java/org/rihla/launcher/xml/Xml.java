package org.rihla.launcher.xml;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The one way in which the launcher reads and writes XML: no DTDs, nothing from elsewhere. */
public final class Xml {
  private Xml() {}

  /**
   * A reader over {@code input}.
   *
   * @throws XMLStreamException when the text does not begin like XML
   */
  public static XMLStreamReader read(InputStream input) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(input);
  }

  /** {@code text} as it stands in an attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
