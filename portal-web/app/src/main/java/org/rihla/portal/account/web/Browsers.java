package org.rihla.portal.account.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a browser says of itself, in two proper names: a program and a system. */
final class Browsers {
  /** The first that is found names it: many claim to be others, too. */
  private static final List<Map.Entry<String, String>> PROGRAMS =
      List.of(
          Map.entry("Edg", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser", "Samsung Internet"),
          Map.entry("Firefox", "Firefox"),
          Map.entry("Chrome", "Chrome"),
          Map.entry("Safari", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("Android", "Android"),
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS X", "macOS"),
          Map.entry("Linux", "Linux"));

  private Browsers() {}

  /** Such as {@code Firefox · Linux}; empty where neither is known. */
  static String named(String agent) {
    String program = first(PROGRAMS, agent).orElse("");
    String system = first(SYSTEMS, agent).orElse("");
    return program.isEmpty() || system.isEmpty() ? program + system : program + " · " + system;
  }

  private static Optional<String> first(List<Map.Entry<String, String>> names, String agent) {
    return names.stream()
        .filter(name -> agent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
