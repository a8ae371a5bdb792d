package org.rihla.portal.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.PortalConfiguration;

/** {@code /sitemap.xml}: every readable page, with its address in the other language. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  @Inject private transient SitemapEntries entries;
  @Inject private transient PortalConfiguration configuration;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace(SITEMAP);
      xml.writeNamespace("xhtml", XHTML);
      String origin = Origin.of(configuration, request);
      for (SitemapEntries.Entry entry : entries.all(AccessPolicy.anonymous())) {
        for (Language language : Language.values()) {
          write(xml, origin, entry, language);
        }
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void write(
      XMLStreamWriter xml, String origin, SitemapEntries.Entry entry, Language language)
      throws XMLStreamException {
    xml.writeStartElement("url");
    xml.writeStartElement("loc");
    xml.writeCharacters(origin + entry.paths().in(language));
    xml.writeEndElement();
    if (entry.modified() != null) {
      xml.writeStartElement("lastmod");
      xml.writeCharacters(entry.modified().toString());
      xml.writeEndElement();
    }
    for (Language alternate : Language.values()) {
      xml.writeEmptyElement("xhtml", "link", XHTML);
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("hreflang", alternate.tag());
      xml.writeAttribute("href", origin + entry.paths().in(alternate));
    }
    xml.writeEndElement();
  }
}
