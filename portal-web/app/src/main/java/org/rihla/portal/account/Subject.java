package org.rihla.portal.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a question of permission is about.
 *
 * @param owner whose it is; null for what came from a content folder
 * @param visibilities who may see it: all of them count, as a draft may carry another visibility
 *     than what is published of it
 * @param published whether readers see it now
 */
public record Subject(@Nullable AccountId owner, List<Visibility> visibilities, boolean published) {
  public Subject {
    visibilities = List.copyOf(visibilities);
  }

  /** Something that does not exist yet. */
  public static Subject fresh(Caller caller, Visibility visibility) {
    return new Subject(caller.account(), List.of(visibility), false);
  }

  boolean ownedBy(Caller caller) {
    return caller.id().isPresent() && caller.id().equals(Optional.ofNullable(owner));
  }
}
