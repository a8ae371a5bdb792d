package org.rihla.plugin;

import java.util.List;

/**
 * An extension point: how else the words of a country's names are written, so that a search finds
 * them in another script.
 *
 * <p>The portal knows how French and Arabic write each other's names. This is for what it does not
 * know, such as Korean letters: {@code 울산} is looked for as {@code ulsan}, and so as {@code أولسان}
 * too. Name the class in {@code META-INF/services/org.rihla.plugin.NameTransliteration}. The portal
 * makes one object when the plugin is enabled, by its constructor without parameters, and keeps
 * answers.
 *
 * <p><b>Contract.</b> The same word has the same answer. Answer nothing for words of another kind:
 * what is answered is looked for beside the word. Constructor and call each have two seconds, on
 * any thread, several at once, and a reader waits meanwhile. One that throws, or is not back in
 * time, switches its plugin off.
 *
 * @since 1.1.0
 */
@FunctionalInterface
public interface NameTransliteration {
  /**
   * Other spellings of a word.
   *
   * @param word one word of a search, in lower case, in any script
   * @return single words in Latin or Arabic letters, the likeliest first; more than four are not
   *     looked for
   */
  List<String> spellings(String word);
}
