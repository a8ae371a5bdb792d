package org.rihla.search.benchmark.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The texts of a document in one language.
 *
 * @param title a line
 * @param keywords labels of concepts
 * @param summary a few sentences
 * @param body the rest
 */
public record SampleText(String title, List<String> keywords, String summary, String body) {

  public SampleText {
    keywords = List.copyOf(keywords);
  }

  /** Size in UTF-8. */
  public int bytes() {
    return (title + summary + body + String.join("", keywords))
        .getBytes(StandardCharsets.UTF_8)
        .length;
  }
}
