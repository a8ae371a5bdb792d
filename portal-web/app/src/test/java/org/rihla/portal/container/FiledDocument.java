package org.rihla.portal.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document of a test's own with one file.
 *
 * @param key its key, which is its slug too
 * @param title in French
 * @param visibility of the item
 * @param fileName of the file
 * @param fileVisibility of the file
 * @param content of the file, as {@link FakeExtractor} reads it
 */
public record FiledDocument(
    String key,
    String title,
    String visibility,
    String fileName,
    String fileVisibility,
    String content) {

  /** One that everybody may see. */
  public static FiledDocument of(String key, String title, String content) {
    return new FiledDocument(key, title, "public", "rapport.pdf", "public", content);
  }

  /** The same for fewer. */
  public FiledDocument visibleTo(String item, String file) {
    return new FiledDocument(key, title, item, fileName, file, content);
  }

  /** The same with another file of that name. */
  public FiledDocument holding(String other) {
    return new FiledDocument(key, title, visibility, fileName, fileVisibility, other);
  }

  /** Its address in French. */
  public String path() {
    return "/fr/documents/" + key;
  }

  /** Writes its folder below {@code root}. */
  public void write(Path root) throws IOException {
    Path folder = DocumentFolder.write(root, key, title, visibility);
    Path yaml = folder.resolve("item.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replace(
                "{file: notes.txt,",
                "{file: %s, visibility: '%s',".formatted(fileName, fileVisibility)));
    Files.delete(folder.resolve("notes.txt"));
    Files.writeString(folder.resolve(fileName), content);
  }

  /** The identifier of its file. */
  public String attachment() throws Exception {
    return Database.texts(
            "select a.id from attachment a join item i on i.id = a.item_id where i.item_key = ?",
            key)
        .getFirst();
  }

  /** How far its file has been read, as the database says; empty if nobody has looked at it. */
  public String state() throws Exception {
    return Database.texts(
            "select j.state from extraction_job j join attachment a on a.sha256 = j.sha256"
                + " join item i on i.id = a.item_id where i.item_key = ?",
            key)
        .stream()
        .findFirst()
        .orElse("");
  }

  /** The address of its file. */
  public String file() throws Exception {
    return "/files/" + attachment() + "/" + Http.encode(fileName);
  }
}
