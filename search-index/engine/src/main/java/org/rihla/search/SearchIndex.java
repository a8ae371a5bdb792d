package org.rihla.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.NameSpellings;
import org.rihla.search.curation.Curation;

/**
 * A searchable projection of items that live elsewhere. It may be deleted at any time and filled
 * again from the source.
 *
 * <p>All methods may be called from any thread. Searches never wait for writers; only the first
 * after a time in which nobody searched makes visible what was applied meanwhile, up to a second
 * after many changes. Every method throws {@link IndexDamagedException} when the files turn out to
 * be unreadable and {@link IndexException} when the engine cannot work (disk full, folder gone,
 * already closed). After either, close this index and open it again: opening finds out what is
 * left.
 *
 * <p>Do not interrupt a thread that is inside: an interrupt closes the files under the engine, and
 * the index must be opened again.
 */
public interface SearchIndex extends AutoCloseable {

  /**
   * Puts and removes items. When it returns, every search sees the changes; they are durable only
   * after {@link #commit()}.
   *
   * <p>Applying the same changes again alters nothing. Of several changes to one id the last in the
   * list wins, whatever its version says. All changes are checked before the first is made.
   *
   * @throws IllegalArgumentException if an item has a facet or a language that the schema does not
   *     declare; nothing is applied
   */
  void apply(List<IndexChange> changes);

  /** Makes durable what was applied before the call: once it returns, a crash loses none of it. */
  void commit();

  /**
   * Finds what the caller may see.
   *
   * @throws IllegalArgumentException if the request names a facet or a language that the schema
   *     does not declare
   */
  SearchResults search(SearchRequest request);

  /**
   * Completes what is being typed, best first, without duplicates.
   *
   * @throws IllegalArgumentException if the request names a language that the schema does not
   *     declare
   */
  List<Suggestion> suggest(SuggestionRequest request);

  /**
   * Spells unknown and rare words of a search otherwise, if that finds more items: worth asking
   * after a search that found few, as it makes several. Only words of items that the caller may see
   * are offered, as they are written there. Phrases, excluded words, beginnings of words and
   * numbers are left alone, and all signs and operators stay where they were typed.
   *
   * @param request whose text is looked at; its filters hold, its page, order and facets do not
   *     matter
   * @throws IllegalArgumentException as {@link #search} does
   */
  Optional<Correction> correct(SearchRequest request);

  /**
   * Finds items about the same as a given one, most similar first: by the words that tell most of
   * it in either language, and by concepts and other values that few items share. The item itself
   * is never among them. There are none if the caller may not see the item, or it is not there.
   *
   * @throws IllegalArgumentException if the request names a language that the schema does not
   *     declare
   */
  List<Hit> similar(SimilarRequest request);

  /**
   * Finds the pages of one attachment on which a text is met, in the order of their numbers; of
   * more than were asked for, the best. If no page has enough of the words, those with any of them.
   *
   * @throws IllegalArgumentException if the request names a language that the schema does not
   *     declare
   */
  List<PageHit> pages(PageSearchRequest request);

  /**
   * Translates the words of later searches with this knowledge; until then there is none. Nothing
   * is indexed anew.
   */
  void translateWith(BilingualKnowledge knowledge);

  /**
   * Uses these synonyms and promoted answers in later searches; until then there are none. Nothing
   * is indexed anew.
   */
  void curateWith(Curation curation);

  /**
   * Looks for names in these spellings too in later searches; until then as they are typed. Nothing
   * is indexed anew.
   */
  void spellNamesWith(NameSpellings spellings);

  /**
   * Version of each item in the index by its id, applied changes included: for reconciliation with
   * the source.
   */
  Map<String, Long> versions();

  /** Number of items in the index, whoever may see them. */
  long size();

  /** Removes every item, visibly at once and durably after {@link #commit()}. */
  void clear();

  /** Commits what was applied and releases files and lock. Closing again does nothing. */
  @Override
  void close();
}
