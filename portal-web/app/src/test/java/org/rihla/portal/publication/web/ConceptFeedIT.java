package org.rihla.portal.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ConceptFeedIT extends InPortal {
  @Inject private ContentService content;

  @Test
  void aConceptHasAFeedInBothLanguagesThatItsPageNames() throws Exception {
    save("feed-public", Visibility.PUBLIC, "MA-04");

    String page = Http.get("/fr/pays-et-regions/maroc").body();
    assertThat(page)
        .contains("type=\"application/atom+xml\"", "/feeds/fr/territories/MA", "/fr/pays/maroc");
    Document french = parsed(Http.get("/feeds/fr/territories/MA"));
    Document arabic = parsed(Http.get("/feeds/ar/territories/MA"));

    assertThat(titles(french)).contains("Fil & <feed-public>").isNotEmpty();
    assertThat(titles(arabic)).contains("موجز feed-public");
    assertThat(french.getDocumentElement().getAttribute("xml:lang")).isEqualTo("fr");
    assertThat(arabic.getDocumentElement().getAttribute("xml:lang")).isEqualTo("ar");
    assertThat(titles(french)).hasSizeLessThanOrEqualTo(30);
  }

  @Test
  void whatIsNotForEverybodyIsNotInIt() throws Exception {
    save("feed-partners", Visibility.PARTNERS, "MA-04");

    assertThat(titles(parsed(Http.get("/feeds/fr/territories/MA-04"))))
        .doesNotContain("Fil & <feed-partners>");
  }

  @Test
  void whatIsThereIsNotSentAgainAndWhatIsNotHasNoFeed() {
    HttpResponse<String> first = Http.get("/feeds/ar/themes/skills-anticipation");

    assertThat(first.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/atom+xml");
    assertThat(first.headers().firstValue("ETag")).isPresent();
    assertThat(Http.get("/feeds/fr/themes/no-such-theme").statusCode()).isEqualTo(404);
    assertThat(Http.get("/feeds/de/themes/skills-anticipation").statusCode()).isEqualTo(404);
    assertThat(Http.get("/feeds/fr/themes").statusCode()).isEqualTo(404);
    assertThat(Http.get("/feeds").statusCode()).isEqualTo(404);
  }

  @Test
  void theSitemapListsThePagesOfCountries() {
    assertThat(Http.get("/sitemap.xml").body())
        .contains("/fr/pays/tunisie</loc>", "/ar/" + Http.encode("بلدان") + "/");
  }

  private void save(String key, Visibility visibility, String territory) {
    content.save(
        SaveItem.edit(
            new ItemDraft(
                new ItemKey("document", key),
                LocalizedText.none(),
                Language.FR,
                LocalDate.of(2025, 3, 1),
                visibility,
                Map.of("nature", "method", "countries", List.of(territory)),
                Map.of(
                    Language.FR, new TranslationDraft("Fil & <" + key + ">", "Résumé.", Map.of()),
                    Language.AR, new TranslationDraft("موجز " + key, "ملخص.", Map.of()))),
            "somebody"));
  }

  private static Document parsed(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).isEqualTo(200);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
  }

  private static List<String> titles(Document feed) {
    NodeList entries = feed.getElementsByTagName("entry");
    return java.util.stream.IntStream.range(0, entries.getLength())
        .mapToObj(entries::item)
        .map(entry -> ((Element) entry).getElementsByTagName("title").item(0).getTextContent())
        .toList();
  }
}
