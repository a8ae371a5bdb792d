package org.rihla.extraction.worker.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage.Kind;
import org.rihla.extraction.worker.text.Characters;
import org.rihla.extraction.worker.text.DividedWords;
import org.rihla.extraction.worker.text.Margins;

/** Makes the texts of the pages of one document readable. */
final class Cleaning {

  private static final int LONGEST_TITLE = 120;

  private Cleaning() {}

  static void clean(List<Draft> pages) {
    List<String> texts = pages.stream().map(page -> Characters.clean(page.text())).toList();
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).replace(texts.get(i), "");
      String label = pages.get(i).label();
      pages.get(i).label(label == null ? null : Characters.clean(label).replace('\n', ' '));
    }
    List<Draft> paper = pages.stream().filter(Cleaning::hasMargins).toList();
    if (!paper.isEmpty()) {
      layout(paper);
    }
  }

  private static boolean hasMargins(Draft page) {
    return page.kind() == Kind.PAGE || page.kind() == Kind.SLIDE;
  }

  private static void layout(List<Draft> pages) {
    List<String> texts = pages.stream().map(Draft::text).toList();
    boolean slides = pages.getFirst().kind() == Kind.SLIDE;
    List<Margins.Divided> divided = Margins.divide(texts, !slides);
    DividedWords words = new DividedWords(texts);
    for (int i = 0; i < pages.size(); i++) {
      Draft page = pages.get(i);
      page.replace(words.join(divided.get(i).text()), divided.get(i).margins());
      if (slides) {
        page.label(title(page.text()));
      }
    }
  }

  /** The first line of a slide is its title, in practice if not by its format. */
  private static @Nullable String title(String text) {
    String first = text.lines().findFirst().orElse("").strip();
    return first.isEmpty() || first.length() > LONGEST_TITLE ? null : first;
  }
}
