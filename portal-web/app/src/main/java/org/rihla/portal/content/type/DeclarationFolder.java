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

/**
 * Reads {@code types}, {@code field-sets}, {@code extra-fields} and {@code facets.yaml} of the
 * portal's folder of declarations, and of the folders of plugins after it.
 */
public final class DeclarationFolder {
  private final List<Path> roots;
  private final Taxonomies taxonomies;
  private final Map<String, YamlNode> nodes = new TreeMap<>();
  private final Map<String, ContentType> types = new TreeMap<>();

  /**
   * @param taxonomies the schemes that fields and facets may name
   */
  public DeclarationFolder(Path root, Taxonomies taxonomies) {
    this(List.of(root), taxonomies);
  }

  /**
   * @param roots the portal's folder, which must have {@code facets.yaml}, and those of plugins
   * @param taxonomies the schemes that fields and facets may name
   */
  public DeclarationFolder(List<Path> roots, Taxonomies taxonomies) {
    this.roots = List.copyOf(roots);
    this.taxonomies = taxonomies;
  }

  /**
   * Everything that is declared, checked as a whole.
   *
   * @throws org.rihla.portal.platform.yaml.DeclarationException on the first mistake
   */
  public ContentTypes read() {
    ContentTypeReader reader = new ContentTypeReader(fieldSets());
    for (Path root : roots) {
      yamlFiles(root, "types").forEach(file -> type(reader, root, file));
      yamlFiles(root, "extra-fields").forEach(file -> extraFields(root, file));
    }
    ContentTypes all = new ContentTypes(types, facets());
    ContentTypeCheck check = new ContentTypeCheck(all, taxonomies);
    nodes.forEach((key, node) -> check.run(all.get(key), node));
    return all;
  }

  private void type(ContentTypeReader reader, Path root, Path file) {
    YamlNode node = YamlFiles.declaration(root, file);
    ContentType type = reader.read(node);
    if (!file.getFileName().toString().equals(type.key() + ".yaml")) {
      throw node.get("type").problem("the file of this type must be " + type.key() + ".yaml");
    }
    if (types.put(type.key(), type) != null) {
      throw node.get("type").problem("another file declares this type");
    }
    nodes.put(type.key(), node);
  }

  /**
   * Fields that a plugin adds; items saved without the plugin must stay right, so none is required.
   */
  private void extraFields(Path root, Path file) {
    YamlNode node = YamlFiles.declaration(root, file).allowOnly(Set.of("type", "fields"));
    ContentType type = types.get(node.text("type"));
    if (type == null) {
      throw node.get("type").problem("no such content type");
    }
    List<Field> fields = FieldReader.readAll(node.elements("fields"));
    for (Field field : fields) {
      if (field.required()) {
        throw node.get("fields").problem("'" + field.key() + "' must not be required");
      }
      if (type.field(field.key()).isPresent()) {
        throw node.get("fields").problem("the type has a field '" + field.key() + "' already");
      }
    }
    types.put(type.key(), type.with(fields));
  }

  private List<FacetDefinition> facets() {
    FacetReader reader = new FacetReader(taxonomies);
    for (Path root : roots) {
      Path file = root.resolve("facets.yaml");
      if (root.equals(roots.getFirst()) || Files.exists(file)) {
        reader.read(YamlFiles.declaration(root, file));
      }
    }
    return reader.facets();
  }

  private Map<String, List<Field>> fieldSets() {
    Map<String, List<Field>> sets = new HashMap<>();
    for (Path root : roots) {
      for (Path file : yamlFiles(root, "field-sets")) {
        YamlNode node = YamlFiles.declaration(root, file).allowOnly(Set.of("field-set", "fields"));
        if (sets.put(node.text("field-set"), FieldReader.readAll(node.elements("fields")))
            != null) {
          throw node.get("field-set").problem("another file declares this set");
        }
      }
    }
    return sets;
  }

  private static List<Path> yamlFiles(Path root, String folder) {
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
