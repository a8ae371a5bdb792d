package org.rihla.extraction.worker.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.tika.io.TikaInputStream;
import org.rihla.extraction.ExtractedPage.Kind;
import org.rihla.extraction.worker.refusal.RefusedException;

/**
 * Arabic in a PDF comes as its producer drew it, often word by word from the left. Pages that are
 * mostly Arabic are read once more with each line put in order by the places of its letters. Other
 * pages stay as they came: in columns, their own order is the better one.
 */
final class ArabicPages {
  private final TikaReader tika;

  ArabicPages(TikaReader tika) {
    this.tika = tika;
  }

  /** The same pages, the Arabic ones in reading order. */
  List<Draft> inOrder(Path file, List<Draft> pages, Work work) throws IOException {
    if (pages.stream().noneMatch(ArabicPages::isArabic)) {
      return pages;
    }
    // The text was counted once already.
    Costs costs = new Costs(work.request().limits(), work.request().limits().bytes());
    try (TikaInputStream stream = TikaInputStream.get(file)) {
      List<Draft> placed = tika.readByPlace(stream, Source.of(file, null).metadata(), costs);
      return IntStream.range(0, pages.size())
          .mapToObj(place -> better(pages, placed, place))
          .toList();
    } catch (RefusedException e) {
      return pages;
    }
  }

  private static Draft better(List<Draft> pages, List<Draft> placed, int place) {
    Draft page = pages.get(place);
    boolean same = place < placed.size() && placed.get(place).kind() == Kind.PAGE;
    return same && isArabic(page) ? placed.get(place) : page;
  }

  private static boolean isArabic(Draft page) {
    long letters = page.text().codePoints().filter(Character::isLetter).count();
    long arabic = page.text().codePoints().filter(ArabicPages::isArabicLetter).count();
    return page.kind() == Kind.PAGE && arabic * 2 > letters;
  }

  private static boolean isArabicLetter(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
  }
}
