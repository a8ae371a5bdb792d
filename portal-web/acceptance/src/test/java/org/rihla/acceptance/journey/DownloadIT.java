package org.rihla.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Repository;
import org.rihla.acceptance.portal.Sitemap;
import org.rihla.acceptance.portal.Tongue;

class DownloadIT extends Reading {
  private static final String DOCUMENT = "document/observation-grid";

  @ParameterizedTest
  @EnumSource
  void every_file_of_a_document_comes_with_headers_that_keep_it_harmless(Tongue tongue) {
    Tab tab = open(tongue, Repository.item(DOCUMENT, tongue));
    Locator files = tab.all("ul.files a[href^='/files/']");
    assertThat(files.count()).isEqualTo(4);
    for (Locator file : files.all()) {
      HttpResponse<String> answer = Sitemap.get(file.getAttribute("href"));
      assertThat(answer.statusCode()).isEqualTo(200);
      HttpHeaders headers = answer.headers();
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
      assertThat(headers.firstValue("Content-Disposition").orElse(""))
          .matches("(attachment|inline); *filename.*");
      assertThat(headers.firstValue("Content-Type").orElse(""))
          .matches("application/(pdf|vnd\\.openxmlformats-.*)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_click_saves_an_office_file_whole(Tongue tongue) throws IOException {
    Tab tab = open(tongue, Repository.item(DOCUMENT, tongue));
    Locator docx = tab.all("ul.files li:has-text('docx') a, ul.files li:has-text('DOCX') a");
    Download download = tab.page().waitForDownload(() -> docx.first().click());
    assertThat(download.suggestedFilename()).endsWith(".docx");
    assertThat(Files.readAllBytes(download.path())).startsWith('P', 'K').hasSizeGreaterThan(1000);
  }
}
