package org.rihla.portal.account;

import java.util.Set;

/**
 * What a caller may see, as the visibility tokens that are open to them.
 *
 * @param tokens never empty for a known caller; an empty set sees nothing
 */
public record Access(Set<String> tokens) {
  public Access {
    tokens = Set.copyOf(tokens);
  }
}
