package org.rihla.portal.content.type;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.YamlFiles;
import org.rihla.portal.platform.yaml.YamlNode;

/**
 * {@code site.yaml}: what the home page shows, and the chain of types that readers walk along.
 *
 * @param home sections in their order
 * @param chain keys of types, from a trip to its results
 * @param footer pages about the portal
 * @param browse keys of concept schemes that the footer leads to
 * @param imported what becomes of loose files that are imported, if it is said
 */
public record SiteDeclaration(
    List<HomeSection> home,
    List<String> chain,
    List<FooterLink> footer,
    List<String> browse,
    Optional<ImportDefaults> imported) {

  /** How a section of the home page chooses its items. */
  public enum SectionKind {
    LATEST,
    UPCOMING,
    BY_CONCEPT
  }

  /**
   * A section of the home page.
   *
   * @param field the concept field by which {@code BY_CONCEPT} groups, otherwise null
   */
  public record HomeSection(
      SectionKind kind, String type, int limit, @Nullable String field, LocalizedText title) {}

  /**
   * Reads and checks the declaration.
   *
   * @throws org.rihla.portal.platform.yaml.DeclarationException on the first mistake
   */
  public static SiteDeclaration read(Path root, ContentTypes types) {
    YamlNode node =
        YamlFiles.declaration(root, root.resolve("site.yaml"))
            .allowOnly(Set.of("home", "chain", "footer", "browse", "import"));
    return new SiteDeclaration(
        node.elements("home").stream().map(section -> section(section, types)).toList(),
        node.elements("chain").stream().map(type -> known(type, types)).toList(),
        node.elements("footer").stream().map(link -> footerLink(link, types)).toList(),
        node.elements("browse").stream().map(YamlNode::text).toList(),
        node.find("import").map(defaults -> ImportDefaults.read(defaults, types)));
  }

  /**
   * A page about the portal.
   *
   * @param slug its URL segments after the path of its type
   */
  public record FooterLink(String type, LocalizedText slug, LocalizedText label) {}

  /** Whether the items of a type stand in the footer, and so need no listing there. */
  public boolean isFooterType(String type) {
    return footer.stream().anyMatch(link -> link.type().equals(type));
  }

  private static FooterLink footerLink(YamlNode node, ContentTypes types) {
    node.allowOnly(Set.of("type", "slug", "label"));
    return new FooterLink(
        known(node.get("type"), types),
        LocalizedText.declared(node, "slug"),
        LocalizedText.declared(node, "label"));
  }

  private static HomeSection section(YamlNode node, ContentTypes types) {
    node.allowOnly(Set.of("section", "type", "limit", "field", "title"));
    SectionKind kind = kind(node.get("section"));
    String type = known(node.get("type"), types);
    String field = node.find("field").map(YamlNode::text).orElse(null);
    boolean grouped =
        field != null
            && types.get(type).field(field).filter(f -> f.kind() == FieldKind.CONCEPT).isPresent();
    if (kind == SectionKind.BY_CONCEPT && !grouped) {
      throw node.problem("by-concept needs the key 'field' with a concept field of the type");
    }
    return new HomeSection(
        kind, type, node.number("limit", 3), field, LocalizedText.declared(node, "title"));
  }

  private static SectionKind kind(YamlNode node) {
    for (SectionKind kind : SectionKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(node.text())) {
        return kind;
      }
    }
    throw node.problem("must be latest, upcoming or by-concept");
  }

  private static String known(YamlNode node, ContentTypes types) {
    if (types.find(node.text()).isEmpty()) {
      throw node.problem("no such content type");
    }
    return node.text();
  }
}
