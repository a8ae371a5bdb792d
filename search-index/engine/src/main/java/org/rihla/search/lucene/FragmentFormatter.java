package org.rihla.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.rihla.search.Fragment;

/** Makes fragments of passages. */
final class FragmentFormatter extends PassageFormatter {

  private final boolean whole;

  FragmentFormatter(boolean whole) {
    this.whole = whole;
  }

  @Override
  public FragmentHighlighter.Fragments format(Passage[] passages, String content) {
    List<Fragment> fragments = new ArrayList<>();
    int shown = 0;
    for (Passage passage : passages) {
      Cut cut = cut(passage, content);
      if (cut.start() > shown) {
        fragments.add(new Fragment(gap(content, shown, cut.start()), false));
      }
      addTo(fragments, passage, content, cut);
      shown = cut.end();
    }
    if (!whole && shown < content.stripTrailing().length()) {
      fragments.add(new Fragment(" " + Cut.ELLIPSIS, false));
    }
    return new FragmentHighlighter.Fragments(fragments);
  }

  private Cut cut(Passage passage, String content) {
    int end = Math.min(passage.getEndOffset(), content.length());
    if (whole) {
      return new Cut(0, content.length());
    }
    int place =
        passage.getNumMatches() > 0 ? passage.getMatchStarts()[0] : passage.getStartOffset();
    return Cut.around(content, passage.getStartOffset(), end, Math.min(place, end));
  }

  /** Nothing but space between two passages is kept, anything else becomes an ellipsis. */
  private static String gap(String content, int from, int to) {
    String between = content.substring(from, to);
    return between.isBlank() ? between : (from == 0 ? "" : " ") + Cut.ELLIPSIS + " ";
  }

  private static void addTo(List<Fragment> fragments, Passage passage, String content, Cut cut) {
    int position = cut.start();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int start = Math.max(passage.getMatchStarts()[i], position);
      int end = Math.min(passage.getMatchEnds()[i], cut.end());
      // Two searched words may have met the same place, and a match may lie outside the cut.
      if (start < end) {
        add(fragments, content, position, start, false);
        add(fragments, content, start, end, true);
        position = end;
      }
    }
    add(fragments, content, position, cut.end(), false);
  }

  private static void add(
      List<Fragment> fragments, String content, int start, int end, boolean highlighted) {
    if (start < end) {
      fragments.add(new Fragment(content.substring(start, end), highlighted));
    }
  }
}
