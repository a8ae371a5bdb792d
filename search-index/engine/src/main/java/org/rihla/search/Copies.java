package org.rihla.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Deep unmodifiable copies of maps of collections, so that records cannot change after their
 * checks.
 */
final class Copies {

  private Copies() {}

  static Map<String, List<String>> ofLists(Map<String, List<String>> original) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    original.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    return Map.copyOf(copy);
  }

  static Map<String, Set<String>> ofSets(Map<String, Set<String>> original) {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    original.forEach((key, values) -> copy.put(key, Set.copyOf(values)));
    return Map.copyOf(copy);
  }
}
