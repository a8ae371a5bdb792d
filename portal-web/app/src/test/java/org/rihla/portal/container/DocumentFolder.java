package org.rihla.portal.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes folders of items as authors do. */
public final class DocumentFolder {
  private DocumentFolder() {}

  /** Writes a document with one file, below {@code root}; returns its folder. */
  public static Path write(Path root, String key, String title, String visibility)
      throws IOException {
    Path folder = Files.createDirectories(root.resolve("document").resolve(key));
    Files.writeString(
        folder.resolve("item.yaml"),
        """
        slug: {fr: %1$s, ar: %1$s}
        original: fr
        published: 2024-01-02
        visibility: %2$s
        fields:
          nature: illustration
          themes: [skills-anticipation]
          files:
            - {file: notes.txt, title: {fr: Notes, ar: ملاحظات}, language: fr}
        """
            .formatted(key, visibility));
    Files.writeString(
        folder.resolve("fr.md"), "---\ntitle: %s\nsummary: Résumé.\n---\n".formatted(title));
    Files.writeString(
        folder.resolve("ar.md"), "---\ntitle: وثيقة %s\nsummary: ملخص.\n---\n".formatted(title));
    Files.writeString(folder.resolve("notes.txt"), "Des notes.");
    return folder;
  }
}
