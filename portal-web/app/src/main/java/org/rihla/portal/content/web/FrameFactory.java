package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.SiteDeclaration;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** Makes the frame of a page. */
@ApplicationScoped
public class FrameFactory {
  @Inject private ContentTypes types;
  @Inject private SiteDeclaration site;
  @Inject private TaxonomyStore taxonomies;
  @Inject private PortalConfiguration configuration;

  /** Starts the frame of a page whose addresses in both languages are these. */
  public Builder frame(Language language, String title, LocalizedText paths) {
    return new Builder(language, title, paths);
  }

  /** Collects what differs from page to page. */
  public final class Builder {
    private final Language language;
    private final String title;
    private final LocalizedText paths;
    private String description = "";
    private String menuPath = "";
    private @org.jspecify.annotations.Nullable String jsonLd;
    private @org.jspecify.annotations.Nullable String image;
    private @org.jspecify.annotations.Nullable String feed;
    private boolean indexed = true;

    private Builder(Language language, String title, LocalizedText paths) {
      this.language = language;
      this.title = title;
      this.paths = paths;
    }

    public Builder description(String text) {
      description = text;
      return this;
    }

    /** The entry of the main menu below which the page stands. */
    public Builder menu(String path) {
      menuPath = path;
      return this;
    }

    public Builder jsonLd(@org.jspecify.annotations.Nullable String json) {
      jsonLd = json;
      return this;
    }

    public Builder image(String path) {
      image = path;
      return this;
    }

    /** A feed of what the page is about. */
    public Builder feed(String path) {
      feed = path;
      return this;
    }

    /** Asks search engines not to keep the page. */
    public Builder unindexed() {
      indexed = false;
      return this;
    }

    /** The frame. */
    public Frame build() {
      return new Frame(
          language,
          Messages.in(language),
          title,
          description,
          paths.in(language),
          paths.fr(),
          paths.ar(),
          menu(),
          footer(),
          browse(),
          jsonLd,
          image,
          feed,
          indexed,
          configuration.baseUrl());
    }

    private List<Frame.MenuEntry> footer() {
      return site.footer().stream()
          .map(link ->
              entry(
                  Links.item(language, types.get(link.type()), link.slug().in(language)),
                  link.label().in(language)))
          .toList();
    }

    /** Schemes and the types that the main menu has no room for. */
    private List<Frame.MenuEntry> browse() {
      Stream<Frame.MenuEntry> schemes =
          site.browse().stream()
              .flatMap(key -> taxonomies.current().scheme(key).stream())
              .map(scheme -> entry(Links.scheme(language, scheme), scheme.label().in(language)));
      Stream<Frame.MenuEntry> countries =
          Stream.of(
              entry(Links.countries(language), Messages.in(language).get("country.all.heading")));
      Stream<Frame.MenuEntry> others =
          types.ordered().stream()
              .filter(type -> !type.menu() && !site.isFooterType(type.key()))
              .map(type -> entry(Links.listing(language, type), type.plural().in(language)));
      return Stream.of(schemes, countries, others).flatMap(Function.identity()).toList();
    }

    private Frame.MenuEntry entry(String url, String label) {
      return new Frame.MenuEntry(url, label, false);
    }

    private List<Frame.MenuEntry> menu() {
      return types.menu().stream()
          .map(type -> {
            String url = Links.listing(language, type);
            return new Frame.MenuEntry(url, type.plural().in(language), url.equals(menuPath));
          })
          .toList();
    }
  }
}
