package org.rihla.acceptance.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.rihla.acceptance.portal.Visitor;

/**
 * Many people who change the same few fields of one item, each against what they last saw. Offered
 * a conflict, they take the other text or keep their own by turns.
 *
 * @param changes of each person
 */
record OneDraft(int changes) {
  private static final List<String> FIELDS = List.of("fr.title", "fr.summary");

  /** A change that the portal said it had kept. */
  record Kept(String field, String before, String after) {}

  /**
   * What came of it.
   *
   * @param asked changes that were sent, those kept against another's text included
   * @param kept those that are saved
   * @param conflicts answers that offered a conflict instead
   * @param failures whatever was not answered as it should be, in words
   * @param overwritten texts that were acknowledged and then replaced by somebody who had not seen
   *     them
   */
  record Result(
      int asked,
      int kept,
      int conflicts,
      Latencies saves,
      List<String> failures,
      List<String> overwritten) {}

  private static final class Tally {
    final AtomicInteger asked = new AtomicInteger();
    final AtomicInteger conflicts = new AtomicInteger();
    final Latencies saves = new Latencies();
    final Queue<Kept> kept = new ConcurrentLinkedQueue<>();
    final Queue<String> failures = new ConcurrentLinkedQueue<>();

    OpenDraft.Answer note(Kept change, Sending sending) throws IOException, InterruptedException {
      long begun = System.nanoTime();
      OpenDraft.Answer answer = sending.send();
      saves.since(begun);
      asked.incrementAndGet();
      if (answer.isKept()) {
        kept.add(change);
      } else {
        conflicts.incrementAndGet();
      }
      return answer;
    }
  }

  private interface Sending {
    OpenDraft.Answer send() throws IOException, InterruptedException;
  }

  Result run(List<Visitor> people) throws Exception {
    OpenDraft first = OpenDraft.begun(people.getFirst());
    Tally tally = new Tally();
    List<OpenDraft> pages = new ArrayList<>();
    for (Visitor person : people) {
      pages.add(OpenDraft.opened(person, first.id()));
    }
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int number = i;
      threads.add(Thread.ofVirtual().start(() -> change(pages.get(number), number, tally)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    List<String> overwritten = new ArrayList<>();
    for (String field : FIELDS) {
      overwritten.addAll(unseen(field, tally.kept, first.text(field)));
    }
    return new Result(
        tally.asked.get(),
        tally.kept.size(),
        tally.conflicts.get(),
        tally.saves,
        List.copyOf(tally.failures),
        overwritten);
  }

  private void change(OpenDraft page, int number, Tally tally) {
    Map<String, String> seen = new HashMap<>();
    try {
      for (int i = 0; i < changes; i++) {
        String field = FIELDS.get((number + i) % FIELDS.size());
        String before = seen.getOrDefault(field, "");
        String after = "De " + number + ", " + i;
        OpenDraft.Answer answer =
            tally.note(new Kept(field, before, after), () -> page.change(field, before, after));
        String theirs = answer.theirs();
        boolean insists = (number + i / FIELDS.size()) % 2 == 0;
        if (!answer.isKept() && insists) {
          String mark = answer.seen();
          answer =
              tally.note(
                  new Kept(field, theirs, after), () -> page.keepMine(field, before, after, mark));
        }
        seen.put(field, answer.isKept() ? after : answer.theirs());
      }
    } catch (IOException e) {
      tally.failures.add(number + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Each kept text of a field began with the one before it: the chain from the empty field must
   * lead through all of them to what stands there now.
   */
  private static List<String> unseen(String field, Queue<Kept> kept, String now) {
    List<String> wrong = new ArrayList<>();
    Map<String, String> next = new HashMap<>();
    for (Kept change : kept) {
      if (change.field().equals(field)) {
        String other = next.put(change.before(), change.after());
        if (other != null) {
          wrong.add(change + " and " + other);
        }
      }
    }
    String last = "";
    int steps = 0;
    while (next.containsKey(last)) {
      last = next.remove(last);
      steps++;
    }
    if (!last.equals(now) || !next.isEmpty()) {
      wrong.add(field + " is “" + now + "”, after " + steps + " “" + last + "”, without " + next);
    }
    return wrong;
  }
}
