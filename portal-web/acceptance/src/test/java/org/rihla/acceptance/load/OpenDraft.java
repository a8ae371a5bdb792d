package org.rihla.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.acceptance.portal.Visitor;

/** The page of a draft in one browser: saves what is typed into a field as its script does. */
final class OpenDraft {
  private static final String ROOM = "/fr/espace/redaction?fiche=";
  private static final int OK = 200;

  private final Visitor visitor;
  private final String id;
  private final String token;
  private String page;
  private long lock;
  private boolean stale;

  /**
   * What the portal said to a save.
   *
   * @param outcome saved, merged or overlapping
   * @param theirs what stands in the field, if it overlaps
   * @param seen the mark of that
   */
  record Answer(String outcome, String theirs, String seen) {
    boolean isKept() {
      return !outcome.equals("overlapping");
    }
  }

  private OpenDraft(Visitor visitor, String id) throws IOException, InterruptedException {
    this.visitor = visitor;
    this.id = id;
    this.page = read();
    this.token = part(page, "data-token=\"([^\"]+)\"");
    this.lock = Long.parseLong(part(page, "data-lock=\"(\\d+)\""));
  }

  /** Begins an item. */
  static OpenDraft begun(Visitor visitor) throws IOException, InterruptedException {
    String address = visitor.draft("news");
    return opened(visitor, address.substring(ROOM.length()));
  }

  /** Opens one that is there. */
  static OpenDraft opened(Visitor visitor, String id) throws IOException, InterruptedException {
    return new OpenDraft(visitor, id);
  }

  String id() {
    return id;
  }

  /** What the page shows in a text field when it is opened now. */
  String text(String field) throws IOException, InterruptedException {
    page = read();
    Matcher input =
        Pattern.compile("<input[^>]*name=\"" + Pattern.quote(field) + "\"[^>]*>").matcher(page);
    Matcher area =
        Pattern.compile("<textarea[^>]*name=\"" + Pattern.quote(field) + "\"[^>]*>([^<]*)<")
            .matcher(page);
    if (area.find()) {
      return area.group(1).strip();
    }
    assertThat(input.find()).as(field + " in " + page).isTrue();
    return input.group().contains("value=") ? part(input.group(), "value=\"([^\"]*)\"") : "";
  }

  /** Changes a field from what was seen. */
  Answer change(String field, String before, String after)
      throws IOException, InterruptedException {
    return send(field, before, after, "{}");
  }

  /** Keeps one's own text although somebody else's, of that mark, stands there. */
  Answer keepMine(String field, String before, String after, String seen)
      throws IOException, InterruptedException {
    return send(field, before, after, "{\"%s\": \"%s\"}".formatted(field, seen));
  }

  private Answer send(String field, String before, String after, String mine)
      throws IOException, InterruptedException {
    String json =
        """
        {"lock": %d, "keep": false, "mine": %s, "values": {"%s": ["%s"]}, "before": {"%s": ["%s"]}}
        """
            .formatted(stale ? -1 : lock, mine, field, after, field, before);
    HttpResponse<String> answer =
        visitor.put("/drafts/" + id + "?reader=fr&written=fr", token, json);
    if (answer.statusCode() != OK) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    String body = answer.body();
    lock = Long.parseLong(part(body, "\"lock\":(\\d+)"));
    String outcome = part(body, "\"outcome\":\"(\\w+)\"");
    stale = stale || !outcome.equals("saved");
    return outcome.equals("overlapping")
        ? new Answer(
            outcome, part(body, "\"theirs\":\"([^\"]*)\""), part(body, "\"seen\":\"(\\w+)\""))
        : new Answer(outcome, "", "");
  }

  private String read() throws IOException, InterruptedException {
    HttpResponse<String> answer = visitor.get(ROOM + id);
    if (answer.statusCode() != OK) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static String part(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("No " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
