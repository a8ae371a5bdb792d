package org.rihla.portal.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A plugin made for a test: right to begin with, and then as wrong as the test wants. */
public final class PluginJar {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Map<String, String> manifest = new LinkedHashMap<>();

  private PluginJar(String id, String version) {
    manifest.put("Plugin-Id", id);
    manifest.put("Plugin-Version", version);
    manifest.put("Plugin-Requires", ">=1.0.0 & <2.0.0");
    manifest.put("Plugin-Provider", "Tests");
    manifest.put("Plugin-License", "Apache-2.0");
  }

  /**
   * Libya with one scheme of two concepts and one item that names one of them; whatever is said in
   * it has the plugin's identifier in it.
   */
  public static PluginJar of(String id, String version) {
    return new PluginJar(id, version)
        .with(
            "rihla/plugin.yaml",
            """
            country: LY
            name: {fr: Essai %1$s, ar: تجربة %1$s}
            description: {fr: Un module pour les essais., ar: إضافة للاختبارات.}
            """
                .formatted(id))
        .with("rihla/taxonomies/crafts.ttl", scheme(id, concept(id, "WEAVER", "Tisserand", "نساج")))
        .with("rihla/extra-fields/document.yaml", extraField(id))
        .item(id + "-guide", "Guide " + id, "دليل " + id);
  }

  /** A scheme with a concept SMITH and further ones. */
  public static String scheme(String id, String further) {
    return """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix scheme: <urn:rihla:scheme:> .

    scheme:crafts-%1$s a skos:ConceptScheme ; skos:notation "crafts-%1$s" ;
      skos:prefLabel "Métiers %1$s"@fr , "مهن %1$s"@ar .
    """
            .formatted(id)
        + concept(id, "SMITH", "Forgeron", "حداد")
        + further;
  }

  public static String concept(String id, String notation, String french, String arabic) {
    return """
    <urn:rihla:crafts-%1$s:%2$s> a skos:Concept ; skos:inScheme scheme:crafts-%1$s ;
      skos:notation "%2$s" ; skos:prefLabel "%3$s %1$s"@fr , "%4$s %1$s"@ar .
    """
        .formatted(id, notation, french, arabic);
  }

  private static String extraField(String id) {
    return """
    type: document
    fields:
      - key: craft-%1$s
        kind: concept
        scheme: crafts-%1$s
        label: {fr: Métier %1$s, ar: المهنة %1$s}
    """
        .formatted(id);
  }

  /** A document that names the concept WEAVER. */
  public PluginJar item(String key, String french, String arabic) {
    String folder = "rihla/items/document/" + key + "/";
    String id = manifest.get("Plugin-Id");
    return with(
            folder + "item.yaml",
            """
            original: fr
            published: 2025-03-01
            fields:
              document-kind: guide
              nature: method
              craft-%s: WEAVER
            """
                .formatted(id))
        .with(folder + "fr.md", "---\ntitle: " + french + "\nsummary: Un essai.\n---\n")
        .with(folder + "ar.md", "---\ntitle: " + arabic + "\nsummary: تجربة.\n---\n");
  }

  public PluginJar with(String entry, String text) {
    return with(entry, text.getBytes(StandardCharsets.UTF_8));
  }

  public PluginJar with(String entry, byte[] bytes) {
    entries.put(entry, bytes);
    return this;
  }

  public PluginJar without(String entry) {
    entries.remove(entry);
    return this;
  }

  public String id() {
    return String.valueOf(manifest.get("Plugin-Id"));
  }

  /** Sets an entry of the manifest; a blank value takes it away. */
  public PluginJar manifest(String entry, String value) {
    manifest.put(entry, value);
    return this;
  }

  /** Replaces a text in an entry, which must have it. */
  public PluginJar replacing(String entry, String from, String to) {
    String text = new String(entries.get(entry), StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(entry + " has no " + from);
    }
    return with(entry, text.replace(from, to));
  }

  /** Writes the JAR in one step, as somebody who copies it should. */
  public Path write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path temporary = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream output = Files.newOutputStream(temporary);
        ZipOutputStream zip = new ZipOutputStream(output)) {
      StringBuilder lines = new StringBuilder("Manifest-Version: 1.0\r\n");
      manifest.forEach((entry, value) -> {
        if (!value.isBlank()) {
          lines.append(entry + ": " + value + "\r\n");
        }
      });
      add(zip, "META-INF/MANIFEST.MF", lines.toString().getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        add(zip, entry.getKey(), entry.getValue());
      }
    }
    return Files.move(temporary, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
