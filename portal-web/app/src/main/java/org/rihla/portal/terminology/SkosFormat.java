package org.rihla.portal.terminology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;

/** Ways of writing SKOS in a file. */
public enum SkosFormat {
  TURTLE("text/turtle", "ttl", "turtle"),
  RDF_XML("application/rdf+xml", "rdf", "xml"),
  JSON_LD("application/ld+json", "jsonld", "json");

  private final String mediaType;
  private final String ending;
  private final String otherEnding;

  SkosFormat(String mediaType, String ending, String otherEnding) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.otherEnding = otherEnding;
  }

  RDFFormat rdf() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE;
      case RDF_XML -> RDFFormat.RDFXML;
      case JSON_LD -> RDFFormat.JSONLD;
    };
  }

  public String mediaType() {
    return mediaType;
  }

  /** How names of such files end, without the dot. */
  public String ending() {
    return ending;
  }

  /** The format of a file, by the end of its name. */
  public static Optional<SkosFormat> ofFileName(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> end.equals(format.ending) || end.equals(format.otherEnding))
        .findFirst();
  }
}
