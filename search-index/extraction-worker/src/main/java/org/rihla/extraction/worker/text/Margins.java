package org.rihla.extraction.worker.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Headers and footers: first and last lines that other pages have too, up to their numbers. Taken
 * out of the text, they no longer let every page be found by the name of the ministry on top of it.
 */
public final class Margins {

  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}]+");
  private static final int MOST_LINES = 3;
  private static final int FEWEST_PAGES = 3;

  /** A line must stand on one page in so many. */
  private static final int ONE_IN = 3;

  private final boolean headers;

  private Margins(boolean headers) {
    this.headers = headers;
  }

  /**
   * Divides pages into their own text and their margins.
   *
   * @param pages texts in their order
   * @param headers whether first lines count; those of slides are their titles
   */
  public static List<Divided> divide(List<String> pages, boolean headers) {
    return new Margins(headers).divide(pages);
  }

  private List<Divided> divide(List<String> pages) {
    List<List<String>> lines = pages.stream().map(page -> page.lines().toList()).toList();
    Map<String, Integer> tops = new HashMap<>();
    Map<String, Integer> bottoms = new HashMap<>();
    for (List<String> page : lines) {
      for (int i = 0; i < Math.min(MOST_LINES, page.size()); i++) {
        tops.merge(form(page.get(i)), 1, Integer::sum);
        bottoms.merge(form(page.get(page.size() - 1 - i)), 1, Integer::sum);
      }
    }
    long filled = pages.stream().filter(page -> !page.isBlank()).count();
    long least = Math.max(FEWEST_PAGES, (filled + ONE_IN - 1) / ONE_IN);
    List<Divided> divided = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      divided.add(page(pages.get(i), lines.get(i), new Counts(tops, bottoms, least)));
    }
    long emptied = divided.stream().filter(page -> page.text().isBlank()).count();
    // Pages that are alike as a whole have no margins: that is what they say.
    boolean alike = (emptied - (pages.size() - filled)) * 2 > filled;
    return alike ? pages.stream().map(page -> new Divided(page, "")).toList() : divided;
  }

  private Divided page(String text, List<String> lines, Counts counts) {
    int first = 0;
    while (headers
        && first < Math.min(MOST_LINES, lines.size())
        && counts.repeated(counts.tops(), lines.get(first))) {
      first++;
    }
    int last = lines.size();
    while (last > first
        && lines.size() - last < MOST_LINES
        && counts.repeated(counts.bottoms(), lines.get(last - 1))) {
      last--;
    }
    if (first == 0 && last == lines.size()) {
      return new Divided(text, "");
    }
    List<String> margins = new ArrayList<>(lines.subList(0, first));
    margins.addAll(lines.subList(last, lines.size()));
    return new Divided(
        String.join("\n", lines.subList(first, last)).strip(), String.join("\n", margins).strip());
  }

  private static String form(String line) {
    return NUMBER.matcher(line.strip()).replaceAll("#");
  }

  /**
   * A page.
   *
   * @param text its own
   * @param margins lines that other pages have too; empty if it has none
   */
  public record Divided(String text, String margins) {}

  private record Counts(Map<String, Integer> tops, Map<String, Integer> bottoms, long least) {

    boolean repeated(Map<String, Integer> counts, String line) {
      return line.isBlank() || counts.getOrDefault(form(line), 0) >= least;
    }
  }
}
