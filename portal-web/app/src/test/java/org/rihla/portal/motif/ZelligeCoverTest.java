package org.rihla.portal.motif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZelligeCoverTest {

  @Test
  void theSameIdentifierGivesTheSameBytes() {
    assertThat(ZelligeCover.svg("finding/skills-anticipation"))
        .isEqualTo(ZelligeCover.svg("finding/skills-anticipation"));
  }

  @Test
  void aThousandIdentifiersGiveAThousandCovers() {
    assertThat(covers().distinct()).hasSize(1000);
  }

  @Test
  void noCoverReachesFourKilobytes() {
    assertThat(covers()).allMatch(svg -> svg.getBytes(StandardCharsets.UTF_8).length < 4096);
  }

  @Test
  void everyCoverIsWellFormed() {
    assertThat(covers()).allSatisfy(svg -> assertThat(elements(svg)).isGreaterThan(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "رحلة", "\"/><script>alert(1)</script>", "</style>&amp;", "\u202E\uD800"})
  void nothingOfTheIdentifierIsWrittenIntoTheDrawing(String identifier) throws XMLStreamException {
    String svg = ZelligeCover.svg(identifier);

    assertThat(svg).doesNotContain("script", "&", "alert").isPrintable();
    assertThat(elements(svg)).isGreaterThan(10);
  }

  @Test
  void aLocaleWithOtherDigitsChangesNothing() {
    Locale before = Locale.getDefault();
    String expected = ZelligeCover.svg("x");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ZelligeCover.svg("x")).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Stream<String> covers() {
    return IntStream.range(0, 1000).mapToObj(i -> ZelligeCover.svg("item-" + i));
  }

  private static int elements(String svg) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
    int count = 0;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        count++;
      }
    }
    return count;
  }
}
