package org.rihla.search.lucene;

/**
 * A piece of a text that is short enough to show.
 *
 * @param start of the piece in the text, in characters
 * @param end of the piece, exclusive
 */
record Cut(int start, int end) {

  /** Longest piece, in characters. */
  static final int LONGEST = 280;

  static final String ELLIPSIS = "…";

  /** The beginning of a text, with an ellipsis if it is cut. */
  static String beginning(String text) {
    String start = text.strip();
    Cut cut = around(start, 0, start.length(), 0);
    return start.substring(0, cut.end) + (cut.end < start.length() ? ELLIPSIS : "");
  }

  /** The part of a passage that shows a place in it, cut between words where there are any. */
  static Cut around(String text, int start, int end, int place) {
    if (end - start <= LONGEST) {
      return new Cut(start, end);
    }
    int from = Math.max(start, Math.min(place - LONGEST / 3, end - LONGEST));
    int to = Math.min(end, from + LONGEST);
    return new Cut(
        from == start ? start : afterSpace(text, from, place),
        to == end ? end : beforeSpace(text, to, place));
  }

  private static int afterSpace(String text, int from, int place) {
    for (int i = from; i < place; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return whole(text, from);
  }

  private static int beforeSpace(String text, int to, int place) {
    for (int i = to; i > place + LONGEST / 2; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return whole(text, to);
  }

  /** Never between the two halves of a character. */
  private static int whole(String text, int at) {
    return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
