package org.rihla.portal.platform.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML, as nodes that know their lines or as plain trees of maps, lists and scalars. */
public final class YamlFiles {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setAllowDuplicateKeys(false)
          .setMaxAliasesForCollections(0)
          .build();

  private YamlFiles() {}

  /**
   * The declaration in a file.
   *
   * @param root the folder against which the file is named in messages
   * @throws DeclarationException if it is not readable as YAML
   */
  public static YamlNode declaration(Path root, Path file) {
    String name = root.relativize(file).toString();
    String text = read(name, file);
    try {
      Node node =
          new Compose(SETTINGS)
              .composeReader(new StringReader(text))
              .orElseThrow(() -> new DeclarationException(name, 1, "", "the file is empty"));
      return new YamlNode(name, "", node);
    } catch (YamlEngineException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * A text as a plain tree.
   *
   * @param name how messages call it
   * @throws DeclarationException if it is not YAML or not a mapping at its top
   */
  public static Map<?, ?> tree(String name, String text) {
    try {
      Object tree = new Load(SETTINGS).loadFromString(text);
      if (tree instanceof Map<?, ?> map) {
        return map;
      }
      throw new DeclarationException(name, 1, "", "must be a mapping of keys to values");
    } catch (YamlEngineException e) {
      throw unreadable(name, e);
    }
  }

  /** The text of a UTF-8 file, with failures told as of a declaration. */
  public static String read(String name, Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new DeclarationException(name, 1, "", "is not UTF-8 text");
    } catch (IOException e) {
      throw new DeclarationException(name, 1, "", "cannot be read: " + e.getMessage());
    }
  }

  private static DeclarationException unreadable(String name, YamlEngineException e) {
    int line = 1;
    String problem = String.valueOf(e.getMessage());
    if (e instanceof MarkedYamlEngineException marked) {
      line = marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problem = marked.getProblem();
    }
    return new DeclarationException(name, line, "", "is not valid YAML: " + problem);
  }
}
