package org.rihla.portal.platform.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a YAML declaration. Every accessor checks what it reads and fails with file, line and
 * key.
 */
public final class YamlNode {
  private final String file;
  private final String path;
  private final Node node;

  YamlNode(String file, String path, Node node) {
    this.file = file;
    this.path = path;
    this.node = node;
  }

  /** A failure at this place. */
  public DeclarationException problem(String problem) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    return new DeclarationException(file, line, path, problem);
  }

  /** Fails on a key that nobody reads: it is most often a misspelt one. */
  public YamlNode allowOnly(Set<String> known) {
    for (Map.Entry<String, YamlNode> entry : entries().entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw entry
            .getValue()
            .problem("unknown key; known here: " + known.stream().sorted().toList());
      }
    }
    return this;
  }

  /** The value under a key, if there is one. */
  public Optional<YamlNode> find(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /** The value under a key that must be there. */
  public YamlNode get(String key) {
    return find(key).orElseThrow(() -> problem("the key '" + key + "' is missing"));
  }

  /** This scalar as text; never blank. */
  public String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw problem("must be a text");
  }

  public String text(String key) {
    return get(key).text();
  }

  /** A truth value under a key, {@code false} when absent. */
  public boolean flag(String key) {
    return find(key).map(YamlNode::asFlag).orElse(false);
  }

  private boolean asFlag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw problem("must be true or false");
    };
  }

  /** A whole number under a key. */
  public int number(String key, int otherwise) {
    return find(key).map(YamlNode::asNumber).orElse(otherwise);
  }

  private int asNumber() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw problem("must be a whole number");
    }
  }

  /** The elements of this list; a single value counts as a list of one. */
  public List<YamlNode> elements() {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    List<YamlNode> elements = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      elements.add(new YamlNode(file, path + "[" + elements.size() + "]", element));
    }
    return elements;
  }

  /** The elements under a key, empty when the key is absent. */
  public List<YamlNode> elements(String key) {
    return find(key).map(YamlNode::elements).orElse(List.of());
  }

  /** The entries of this mapping, in their order. */
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem("must be a mapping of keys to values");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw problem("keys must be texts");
      }
      String name = key.getValue();
      String child = path.isEmpty() ? name : path + "." + name;
      YamlNode value = new YamlNode(file, child, tuple.getValueNode());
      if (entries.put(name, value) != null) {
        throw value.problem("the key stands twice");
      }
    }
    return entries;
  }
}
