package org.rihla.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractedPage.Kind;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.Warning;
import org.rihla.extraction.worker.document.Costs;
import org.rihla.extraction.worker.document.Draft;
import org.rihla.extraction.worker.text.Sections;

/** Numbers drafts and keeps them within the limits, which hold for what is sent. */
final class PageList {

  private final ExtractionLimits limits;
  private final Costs costs;
  private final List<ExtractedPage> pages = new ArrayList<>();
  private int number;
  private int paper;
  private long characters;

  PageList(ExtractionLimits limits, Costs costs) {
    this.limits = limits;
    this.costs = costs;
  }

  /** Pages with text. A page keeps its number when those before it have none. */
  List<ExtractedPage> of(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.kind() != Kind.SECTION) {
        number++;
        paper = number;
        addWhole(draft);
      } else if (!draft.blank()) {
        Sections.cut(draft.text(), Sections.LONG).forEach(piece -> addSection(draft, piece));
      }
    }
    return pages;
  }

  /** How many pages there are, those without text included; of sections only, how many. */
  int count() {
    return paper > 0 ? paper : number;
  }

  Set<Warning> warnings() {
    return costs.warnings();
  }

  private void addSection(Draft draft, String piece) {
    if (!piece.isBlank()) {
      number++;
      add(draft, piece.strip());
    }
  }

  private void addWhole(Draft draft) {
    if (draft.blank()) {
      return;
    }
    String text = draft.text();
    if (text.length() > ExtractedPage.LONGEST_TEXT) {
      costs.warn(Warning.TEXT_CUT);
      text = Sections.cut(text, ExtractedPage.LONGEST_TEXT).getFirst();
    }
    add(draft, text);
  }

  private void add(Draft draft, String text) {
    if (pages.size() >= limits.pages()) {
      costs.warn(Warning.PAGES_LEFT_OUT);
    } else if (characters + text.length() > limits.characters()) {
      costs.warn(Warning.TEXT_CUT);
    } else {
      characters += text.length();
      pages.add(
          new ExtractedPage(
              number,
              draft.kind(),
              label(draft.label()),
              text,
              draft.margins(),
              draft.ocrConfidence()));
    }
  }

  private static @Nullable String label(@Nullable String label) {
    if (label == null || label.isBlank()) {
      return null;
    }
    return label.length() <= ExtractedPage.LONGEST_LABEL
        ? label
        : label.substring(0, ExtractedPage.LONGEST_LABEL - 1) + "…";
  }
}
