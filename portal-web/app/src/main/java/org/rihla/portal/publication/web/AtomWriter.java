package org.rihla.portal.publication.web;

import java.io.Writer;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rihla.portal.language.Language;

/** Writes feeds as Atom (RFC 4287). */
final class AtomWriter {
  static final String MEDIA_TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final XMLStreamWriter xml;
  private final String origin;

  private AtomWriter(XMLStreamWriter xml, String origin) {
    this.xml = xml;
    this.origin = origin;
  }

  /**
   * Writes a feed.
   *
   * @param origin public address of the portal, without a slash at the end
   */
  static void write(Feed feed, String origin, Writer to) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(to);
    new AtomWriter(xml, origin).write(feed);
    xml.flush();
  }

  private void write(Feed feed) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    language(feed.language());
    text("id", origin + feed.path());
    text("title", feed.title());
    instant("updated", feed.updated());
    xml.writeStartElement("author");
    text("name", feed.author());
    xml.writeEndElement();
    link("self", AtomWriter.MEDIA_TYPE, feed.language(), feed.path());
    link("alternate", "text/html", feed.language(), feed.page());
    link("alternate", AtomWriter.MEDIA_TYPE, feed.language().other(), feed.otherPath());
    for (Feed.Entry entry : feed.entries()) {
      write(entry, feed.language());
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(Feed.Entry entry, Language around) throws XMLStreamException {
    xml.writeStartElement("entry");
    if (entry.language() != around) {
      language(entry.language());
    }
    text("id", entry.id());
    text("title", entry.title());
    instant("published", entry.published());
    instant("updated", entry.updated());
    link("alternate", "text/html", around, entry.path());
    if (!entry.summary().isEmpty()) {
      text("summary", entry.summary());
    }
    xml.writeEndElement();
  }

  private void language(Language language) throws XMLStreamException {
    xml.writeAttribute("xml", XML, "lang", language.tag());
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void instant(String name, Instant instant) throws XMLStreamException {
    text(name, instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
  }

  private void link(String relation, String type, Language language, String path)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("hreflang", language.tag());
    xml.writeAttribute("href", origin + path);
  }
}
