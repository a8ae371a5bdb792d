package org.rihla.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word that a reader sees stands in both bundles or in the content, never in a view. */
class UntranslatedTextTest {
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE.*?>|<!\\[CDATA\\[.*?]]>|[#$]\\{.*?}"
              + "|&(?:#\\w+|\\w+);");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\b(?:title|alt|aria-label|placeholder)\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** Arabic letters, or the accented Latin ones that no identifier here has. */
  private static final Pattern SENTENCE =
      Pattern.compile("\"[^\"\\n]*[\\u0600-\\u06FFà-ÿÀ-ÖØ-Þœ’«»][^\"\\n]*\"");

  @Test
  void noViewHasWordsOfItsOwn() {
    List<String> found = new ArrayList<>();
    for (Path file : Module.files(Module.views(), ".xhtml")) {
      found.addAll(words(file.getFileName().toString(), Module.text(file)));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void wordsInAViewWouldBeFound() {
    assertThat(words("v", "<p title=\"Accueil\">Bonjour #{page.title}</p>")).hasSize(2);
    assertThat(words("v", "<p title=\"#{words.get('nav.home')}\">— #{a > b} ·</p>")).isEmpty();
    assertThat(words("v", "<ui:composition><!-- Why --> &#160; ‹ 1</ui:composition>")).isEmpty();
  }

  private static List<String> words(String name, String view) {
    List<String> found = new ArrayList<>();
    String bare = NO_TEXT.matcher(view).replaceAll(" ");
    ATTRIBUTE
        .matcher(bare)
        .results()
        .filter(attribute -> WORD.matcher(attribute.group(1)).find())
        .forEach(attribute -> found.add(name + ": " + attribute.group()));
    for (String text : TAG.split(bare, -1)) {
      if (WORD.matcher(text).find()) {
        found.add(name + ": " + text.strip());
      }
    }
    return found;
  }

  @Test
  void noLeafHasFrenchOrArabicWordsInItsSources() {
    List<String> found = new ArrayList<>();
    for (Path file : Module.files(Module.sources(), ".java")) {
      String path = file.toString();
      if (path.contains("/web/") || path.contains("/rest/")) {
        SENTENCE
            .matcher(withoutComments(Module.text(file)))
            .results()
            .forEach(literal -> found.add(file.getFileName() + ": " + literal.group()));
      }
    }
    assertThat(found).isEmpty();
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
  }
}
