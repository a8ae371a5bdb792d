package org.rihla.acceptance.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.rihla.acceptance.portal.Requests;
import org.rihla.acceptance.portal.Visitor;

/**
 * Editors who each write in an item of their own, beside readers who go from page to page.
 *
 * @param readers how many
 * @param pages what they read, one after the other, for a second each
 * @param pause between two saves of an editor
 * @param length how long all go on; everybody writes or reads twice at least
 */
record ManyDrafts(int readers, List<String> pages, Duration pause, Duration length) {
  private static final String FIELD = "fr.title";
  private static final int READING_MILLIS = 1000;

  /** However slow the machine is, everybody does it so often. */
  private static final int LEAST = 2;

  /**
   * What came of it.
   *
   * @param failures whatever was not answered as it should be, in words
   * @param lost drafts that do not say what was last acknowledged
   */
  record Result(Latencies saves, Latencies reads, List<String> failures, List<String> lost) {}

  Result run(Requests requests, List<Visitor> editors) throws Exception {
    List<OpenDraft> drafts = new ArrayList<>();
    for (Visitor editor : editors) {
      drafts.add(OpenDraft.begun(editor));
    }
    Latencies saves = new Latencies();
    Latencies reads = new Latencies();
    Queue<String> failures = new ConcurrentLinkedQueue<>();
    Queue<String> lost = new ConcurrentLinkedQueue<>();
    long end = System.nanoTime() + length.toNanos();
    List<Thread> people = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      OpenDraft draft = drafts.get(i);
      long first = pause.toMillis() * i / drafts.size();
      people.add(Thread.ofVirtual().start(() -> write(draft, first, end, saves, failures, lost)));
    }
    for (int i = 0; i < readers; i++) {
      int from = i;
      people.add(Thread.ofVirtual().start(() -> read(requests, from, end, reads, failures)));
    }
    for (Thread person : people) {
      person.join();
    }
    return new Result(saves, reads, List.copyOf(failures), List.copyOf(lost));
  }

  private void write(
      OpenDraft draft,
      long first,
      long end,
      Latencies saves,
      Queue<String> failures,
      Queue<String> lost) {
    String saved = "";
    try {
      Thread.sleep(first);
      for (int i = 1; i <= LEAST || System.nanoTime() < end; i++) {
        String text = "Titre " + i;
        long begun = System.nanoTime();
        OpenDraft.Answer answer = draft.change(FIELD, saved, text);
        saves.since(begun);
        if (!answer.outcome().equals("saved")) {
          failures.add(draft.id() + " " + answer);
        }
        saved = text;
        Thread.sleep(pause);
      }
      String found = draft.text(FIELD);
      if (!found.equals(saved)) {
        lost.add(draft.id() + ": " + saved + " but now: " + found);
      }
    } catch (IOException e) {
      failures.add(draft.id() + " " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(
      Requests requests, int from, long end, Latencies reads, Queue<String> failures) {
    try {
      Thread.sleep((long) READING_MILLIS * from / readers);
      for (int i = from; i < from + LEAST || System.nanoTime() < end; i++) {
        String page = pages.get(i % pages.size());
        long begun = System.nanoTime();
        int status = requests.page(page).statusCode();
        reads.since(begun);
        if (status != 200) {
          failures.add(page + " " + status);
        }
        Thread.sleep(READING_MILLIS);
      }
    } catch (IOException e) {
      failures.add(String.valueOf(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
