package org.rihla.acceptance.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The portal's pages by kind. */
public final class Pages {
  private static final String TRIP = "study-trip/korea-2023";

  private Pages() {}

  /** The pages that people judge by their looks, by name. */
  public static Map<String, String> main(Tongue tongue) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", tongue.home());
    pages.put("listing", Repository.listing("practice", tongue));
    pages.put("search", tongue.search() + "?q=" + (tongue == Tongue.FR ? "formation" : "تكوين"));
    pages.put("finding", Repository.item("finding/sector-skills-committees", tongue));
    pages.put("trip", Repository.item(TRIP, tongue));
    pages.put("concept", concept(tongue));
    pages.put("error", tongue.home() + "no-such-page");
    pages.put("empty", tongue.search() + "?q=xyzzyqqq");
    return pages;
  }

  /** One page of every kind: each listing, an item of each type, each scheme with a concept. */
  public static List<String> kinds(Tongue tongue) {
    Map<String, List<String>> folders = folders(tongue);
    List<String> pages = new ArrayList<>(main(tongue).values());
    pages.add(tongue.search() + "?page=-1");
    for (List<String> folder : folders.values()) {
      pages.addAll(folder.subList(0, Math.min(2, folder.size())));
    }
    return pages.stream().distinct().toList();
  }

  /** Every item and every listing, and some concepts of each scheme. */
  public static List<String> all(Tongue tongue) {
    List<String> listings =
        Repository.types().stream().map(type -> Repository.listing(type, tongue)).toList();
    List<String> pages = new ArrayList<>(kinds(tongue));
    folders(tongue)
        .forEach((folder, paths) -> {
          if (listings.contains(folder)) {
            pages.addAll(paths);
          } else {
            pages.addAll(paths.subList(0, Math.min(4, paths.size())));
          }
        });
    return pages.stream().distinct().toList();
  }

  /** A theme: the sitemap names the pages of both languages in the same order. */
  private static String concept(Tongue tongue) {
    List<String> french = Sitemap.paths(Tongue.FR);
    for (int i = 0; i < french.size(); i++) {
      if (french.get(i).startsWith("/fr/themes/")) {
        return Sitemap.paths(tongue).get(i);
      }
    }
    throw new IllegalStateException("No theme in the sitemap");
  }

  /** Pages by language and first folder, each led by the page of the folder itself. */
  private static Map<String, List<String>> folders(Tongue tongue) {
    return Sitemap.paths(tongue).stream()
        .filter(path -> !path.equals(tongue.home()))
        .collect(
            Collectors.groupingBy(
                path -> path.replaceFirst("^(/[^/]+/[^/]+)/.*", "$1"),
                LinkedHashMap::new,
                Collectors.toList()));
  }
}
