package org.rihla.search;

import java.util.Objects;

/** One change of an index. */
public sealed interface IndexChange {

  /** The id of the item that changes. */
  String id();

  /**
   * Adds an item, or replaces the one with its id.
   *
   * @param item the whole item: nothing of an earlier version stays
   */
  record Put(IndexedItem item) implements IndexChange {

    public Put {
      Objects.requireNonNull(item, "item");
    }

    @Override
    public String id() {
      return item.id();
    }
  }

  /**
   * Removes an item; one that is not there is no error.
   *
   * @param id its id
   */
  record Remove(String id) implements IndexChange {

    public Remove {
      Checks.token("id", id);
    }
  }
}
