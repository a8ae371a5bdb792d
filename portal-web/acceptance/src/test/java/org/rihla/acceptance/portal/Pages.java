package org.rihla.acceptance.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The portal's pages by kind. */
public final class Pages {
  private static final String TRIP = "study-trip/korea-2023";

  /** Schemes are all set by the same view: a few stand for them, but in the soak. */
  private static final int SCHEMES = Boolean.getBoolean("rihla.soak") ? Integer.MAX_VALUE : 2;

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

  /** One page of every kind: each listing, an item of each type, some schemes with a concept. */
  public static List<String> kinds(Tongue tongue) {
    List<String> listings = listings(tongue);
    List<String> pages = new ArrayList<>(main(tongue).values());
    pages.add(tongue.search() + "?page=-1");
    int schemes = 0;
    for (Map.Entry<String, List<String>> folder : folders(tongue).entrySet()) {
      boolean single = folder.getValue().size() == 1;
      if (single || listings.contains(folder.getKey()) || schemes++ < SCHEMES) {
        pages.addAll(folder.getValue().subList(0, Math.min(2, folder.getValue().size())));
      }
    }
    return pages.stream().distinct().toList();
  }

  private static List<String> listings(Tongue tongue) {
    return Repository.types().stream().map(type -> Repository.listing(type, tongue)).toList();
  }

  /** Every item and every listing, and some concepts of each scheme. */
  public static List<String> all(Tongue tongue) {
    List<String> listings = listings(tongue);
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
