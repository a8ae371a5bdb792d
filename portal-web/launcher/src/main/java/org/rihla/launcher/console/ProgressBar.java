package org.rihla.launcher.console;

/**
 * A line that shows how far a long work has come, drawn over itself. Where output goes to a file or
 * another program nothing is drawn.
 *
 * @param console where it is drawn
 * @param drawn whether anybody sees it
 */
public record ProgressBar(Console console, boolean drawn) {
  private static final int WIDTH = 30;
  private static final String TO_BEGINNING = "\r";

  /** Clears from the cursor to the end of the line. */
  private static final String CLEAR = "\u001b[K";

  /** Draws it anew. */
  public void show(int done, int total, String words) {
    if (drawn) {
      int filled = total == 0 ? WIDTH : (int) ((long) Math.min(done, total) * WIDTH / total);
      String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
      console.draw(TO_BEGINNING + bar + " " + done + "/" + total + " " + words + CLEAR);
    }
  }

  /** Takes it away, so that lines can be printed. */
  public void clear() {
    if (drawn) {
      console.draw(TO_BEGINNING + CLEAR);
    }
  }
}
