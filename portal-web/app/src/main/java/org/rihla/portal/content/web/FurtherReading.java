package org.rihla.portal.content.web;

import java.util.List;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.language.Language;

/** Items that the reader of another may want to read: search knows them, pages show them. */
public interface FurtherReading {

  /**
   * The most similar items that the reader may see.
   *
   * @param most how many at most
   * @return none while search is not available
   */
  List<Card> of(Item item, Language language, Access access, int most);
}
