package org.rihla.portal.plugin;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.platform.yaml.DeclarationException;
import org.rihla.portal.platform.yaml.YamlFiles;

/**
 * The map of a country, reduced to outlines: what a plugin wrote beside them, such as scripts,
 * styles or links, is not kept.
 *
 * @param viewBox four numbers
 */
public record CountryMap(String viewBox, List<Region> regions) {
  private static final String FILE = "rihla/map.svg";
  private static final String NUMBER = "[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?";
  private static final Pattern VIEW_BOX = Pattern.compile(NUMBER + "(?:[ ,]+" + NUMBER + "){3}");
  private static final Pattern OUTLINE = Pattern.compile("[MmLlHhVvCcSsQqTtAaZz0-9eE+\\-., \\s]+");
  private static final Pattern TERRITORY = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?");
  private static final Pattern TRANSFORM =
      Pattern.compile("(?:\\s*(?:translate|scale|matrix|rotate)\\([-+0-9.eE, ]+\\))+\\s*");

  public CountryMap {
    regions = List.copyOf(regions);
  }

  /**
   * A region.
   *
   * @param territory notation in the scheme of territories
   * @param outline path data of SVG
   * @param transform of SVG, may be empty
   */
  public record Region(String territory, String outline, String transform) {}

  /**
   * The map of a plugin, if it has one.
   *
   * @throws DeclarationException if it is not as described
   */
  static Optional<CountryMap> read(Path folder) {
    Path file = folder.resolve("map.svg");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Reading(YamlFiles.read(FILE, file)).map());
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new DeclarationException(FILE, line, "", "is not well-formed XML");
    }
  }

  /** One pass over the file. */
  private static final class Reading {
    private final XMLStreamReader xml;
    private final Deque<String> transforms = new ArrayDeque<>();
    private final List<Region> regions = new ArrayList<>();
    private @Nullable String viewBox;

    Reading(String text) throws XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      xml = factory.createXMLStreamReader(new StringReader(text));
    }

    CountryMap map() throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start();
          case XMLStreamConstants.END_ELEMENT -> transforms.pop();
          default -> {
            // Text, comments and instructions draw nothing.
          }
        }
      }
      if (viewBox == null || regions.isEmpty()) {
        throw problem("must be an <svg> with a viewBox and a <path> for each region");
      }
      return new CountryMap(viewBox, regions);
    }

    private void start() {
      String transform = attribute("transform");
      if (!transform.isEmpty() && !TRANSFORM.matcher(transform).matches()) {
        throw problem("has a transform that is none");
      }
      transforms.push(transform);
      switch (xml.getLocalName()) {
        case "svg" -> viewBox = attribute("viewBox");
        case "g" -> {
          // Its transform is that of what it holds.
        }
        case "path" -> region();
        default -> throw problem("may have no <" + xml.getLocalName() + ">");
      }
      if (viewBox == null || !VIEW_BOX.matcher(viewBox).matches()) {
        throw problem("must be an <svg> with a viewBox of four numbers");
      }
    }

    private void region() {
      String territory = attribute("id");
      String outline = attribute("d");
      if (!TERRITORY.matcher(territory).matches() || !OUTLINE.matcher(outline).matches()) {
        throw problem("each <path> needs an id that is a territory, and an outline d");
      }
      if (regions.stream().anyMatch(region -> region.territory().equals(territory))) {
        throw problem("draws " + territory + " twice");
      }
      List<String> outerFirst = new ArrayList<>(transforms).reversed();
      String all = String.join(" ", outerFirst).strip();
      regions.add(new Region(territory, outline.strip(), all));
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value.strip();
    }

    private DeclarationException problem(String problem) {
      return new DeclarationException(FILE, xml.getLocation().getLineNumber(), "", problem);
    }
  }
}
