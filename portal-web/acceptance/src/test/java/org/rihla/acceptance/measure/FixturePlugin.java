package org.rihla.acceptance.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small plugin of one scheme with ten concepts and one item. */
record FixturePlugin(String id) {

  void write(Path folder) throws IOException {
    try (OutputStream output = Files.newOutputStream(folder.resolve(id + ".jar"));
        ZipOutputStream zip = new ZipOutputStream(output)) {
      add(
          zip,
          "META-INF/MANIFEST.MF",
          "Manifest-Version: 1.0\r\nPlugin-Id: %s\r\nPlugin-Version: 1.0.0\r\n".formatted(id)
              + "Plugin-Requires: >=1.0.0 & <2.0.0\r\nPlugin-Provider: Tests\r\n"
              + "Plugin-License: Apache-2.0\r\n");
      add(
          zip,
          "rihla/plugin.yaml",
          """
          country: LY
          name: {fr: Essai %1$s, ar: تجربة %1$s}
          description: {fr: Un module mesuré., ar: إضافة للقياس.}
          """
              .formatted(id));
      add(zip, "rihla/taxonomies/scheme.ttl", scheme());
      String item = "rihla/items/document/" + id + "-guide/";
      add(
          zip,
          item + "item.yaml",
          "original: fr\npublished: 2025-03-01\nfields:\n  document-kind: guide\n"
              + "  nature: method\n");
      add(zip, item + "fr.md", "---\ntitle: Guide %s\nsummary: Un essai.\n---\n".formatted(id));
      add(zip, item + "ar.md", "---\ntitle: دليل %s\nsummary: تجربة.\n---\n".formatted(id));
    }
  }

  private String scheme() {
    StringBuilder text =
        new StringBuilder(
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix scheme: <urn:rihla:scheme:> .
            scheme:%1$s a skos:ConceptScheme ; skos:notation "%1$s" ;
              skos:prefLabel "Schéma %1$s"@fr , "مخطط %1$s"@ar .
            """
                .formatted(id));
    for (int i = 0; i < 10; i++) {
      text.append(
          """
          <urn:rihla:%1$s:C%2$d> a skos:Concept ; skos:inScheme scheme:%1$s ;
            skos:notation "C%2$d" ; skos:prefLabel "Terme %1$s %2$d"@fr , "مصطلح %1$s %2$d"@ar .
          """
              .formatted(id, i));
    }
    return text.toString();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
