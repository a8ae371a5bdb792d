package org.rihla.portal.collection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rihla.portal.attachment.BlobStore;
import org.rihla.portal.attachment.picture.GivenFiles;
import org.rihla.portal.content.OpenFile;
import org.rihla.portal.language.Language;

/**
 * Writes an archive as it goes: an index page, citations in two formats, then a folder of files for
 * each item.
 *
 * @param origin public address of the portal, without a slash at the end
 */
public record CollectionZip(
    BlobStore blobs, GivenFiles given, ItemAddresses addresses, String origin) {

  /** A file with its place in the archive. */
  record Placed(OpenFile file, String entry) {}

  /**
   * Writes it all and closes nothing.
   *
   * @throws IOException if a blob or the reader fails; the archive is not complete then, and cannot
   *     be taken for complete
   */
  public void write(FileCollection collection, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // Most files are compressed already: trying harder would cost much and save little.
    zip.setLevel(Deflater.BEST_SPEED);
    EntryNames names = new EntryNames();
    String index = names.of("", "index.html");
    String bibtex = names.of("", "citations.bib");
    String ris = names.of("", "citations.ris");
    List<List<Placed>> placed = place(collection, names);
    text(zip, index, new CollectionIndex(addresses, origin).html(collection, placed));
    Citations citations = new Citations(addresses, origin);
    text(zip, bibtex, citations.bibtex(collection));
    text(zip, ris, citations.ris(collection));
    for (List<Placed> files : placed) {
      for (Placed file : files) {
        Optional<GivenFiles.Given> bytes = given.of(file.file().attachment());
        if (bytes.isPresent()) {
          bytes(zip, file.entry(), bytes.get().sha256());
        }
      }
    }
    zip.finish();
  }

  private void bytes(ZipOutputStream zip, String name, String sha256) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    try (InputStream content = blobs.open(sha256)) {
      content.transferTo(zip);
    }
    zip.closeEntry();
  }

  private static List<List<Placed>> place(FileCollection collection, EntryNames names) {
    List<List<Placed>> placed = new ArrayList<>();
    for (FileCollection.Entry entry : collection.entries()) {
      String folder = entry.files().isEmpty() ? "" : names.of("", entry.item().slug(Language.FR));
      placed.add(
          entry.files().stream()
              .map(file -> new Placed(file, names.of(folder, file.attachment().fileName())))
              .toList());
    }
    return placed;
  }

  private static void text(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
