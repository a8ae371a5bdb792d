package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

  @ParameterizedTest
  @CsvSource({
    "plan.pdf,application/pdf,true",
    "PHOTO.JPG,image/jpeg,true",
    "photo.HEIC,image/heic,true",
    "table.csv,text/csv; charset=UTF-8,false",
    "grid.odt,application/vnd.oasis.opendocument.text,false",
    "page.html,application/octet-stream,false",
    "image.svg,application/octet-stream,false",
    "script.js,application/octet-stream,false",
    "archive.pdf.exe,application/octet-stream,false",
    "noending,application/octet-stream,false",
  })
  void aNamePromisesAMediaTypeAndOnlyWhatCannotRunIsShownInPlace(
      String name, String mediaType, boolean inline) {
    assertThat(MediaTypes.of(name)).isEqualTo(mediaType);
    assertThat(MediaTypes.inline(mediaType)).isEqualTo(inline);
  }
}
