package org.rihla.portal.content.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rihla.portal.platform.yaml.YamlFiles;
import org.rihla.portal.platform.yaml.YamlNode;
import org.rihla.portal.taxonomy.Taxonomies;

/** Reads {@code types}, {@code field-sets} and {@code facets.yaml} of a content folder. */
public final class DeclarationFolder {
  private final Path root;
  private final Taxonomies taxonomies;

  /**
   * @param taxonomies the schemes that fields and facets may name
   */
  public DeclarationFolder(Path root, Taxonomies taxonomies) {
    this.root = root;
    this.taxonomies = taxonomies;
  }

  /**
   * Everything that is declared, checked as a whole.
   *
   * @throws org.rihla.portal.platform.yaml.DeclarationException on the first mistake
   */
  public ContentTypes read() {
    Map<String, YamlNode> nodes = new TreeMap<>();
    Map<String, ContentType> types = new TreeMap<>();
    ContentTypeReader reader = new ContentTypeReader(fieldSets());
    for (Path file : yamlFiles("types")) {
      YamlNode node = YamlFiles.declaration(root, file);
      ContentType type = reader.read(node);
      if (!file.getFileName().toString().equals(type.key() + ".yaml")) {
        throw node.get("type").problem("the file of this type must be " + type.key() + ".yaml");
      }
      types.put(type.key(), type);
      nodes.put(type.key(), node);
    }
    List<FacetDefinition> facets =
        new FacetReader(taxonomies).read(YamlFiles.declaration(root, root.resolve("facets.yaml")));
    ContentTypes all = new ContentTypes(Map.copyOf(types), facets);
    ContentTypeCheck check = new ContentTypeCheck(all, taxonomies);
    nodes.forEach((key, node) -> check.run(all.get(key), node));
    return all;
  }

  private Map<String, List<Field>> fieldSets() {
    Map<String, List<Field>> sets = new HashMap<>();
    for (Path file : yamlFiles("field-sets")) {
      YamlNode node = YamlFiles.declaration(root, file).allowOnly(Set.of("field-set", "fields"));
      sets.put(node.text("field-set"), FieldReader.readAll(node.elements("fields")));
    }
    return sets;
  }

  private List<Path> yamlFiles(String folder) {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
