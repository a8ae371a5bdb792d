package org.rihla.extraction.worker.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage.Kind;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Warning;
import org.rihla.extraction.worker.refusal.RefusedException;
import org.rihla.extraction.worker.text.Characters;
import org.xml.sax.ContentHandler;

/** Reads the documents within a document, each into sections that bear its name. */
final class EmbeddedDocuments implements EmbeddedDocumentExtractor {

  private static final int BUFFER = 1 << 16;

  private final Documents documents;
  private final Work work;
  private final DocumentKind container;
  private final int depth;
  private final List<Draft> sections = new ArrayList<>();

  /** Of a document that is itself {@code depth} levels deep. */
  EmbeddedDocuments(Documents documents, Work work, DocumentKind container, int depth) {
    this.documents = documents;
    this.work = work;
    this.container = container;
    this.depth = depth;
  }

  /** What was found. */
  List<Draft> sections() {
    return sections;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
    String role = String.valueOf(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
    return !role.equals("MACRO")
        && !role.equals("THUMBNAIL")
        && (hasFiles() || !type.startsWith("image/"));
  }

  /** Pictures in a report are part of its layout; those in a mail or an archive are documents. */
  private boolean hasFiles() {
    return container == DocumentKind.MAIL || container == DocumentKind.ARCHIVE;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    try {
      if (stream instanceof TikaInputStream known && known.getOpenContainer() != null) {
        read(known, null, metadata);
        return;
      }
      Path file = work.file(".bin");
      try {
        copy(stream, file);
        try (TikaInputStream copied = TikaInputStream.get(file)) {
          read(copied, file, metadata);
        }
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (RefusedException refused) {
      throw refused;
    } catch (IOException unreadable) {
      // The container may go on with what follows.
      work.costs().warn(Warning.EMBEDDED_UNREADABLE);
    }
  }

  private void copy(InputStream stream, Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        work.costs().unpacked(read);
        out.write(buffer, 0, read);
      }
    }
  }

  private void read(TikaInputStream stream, @Nullable Path file, Metadata metadata)
      throws IOException {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    Optional<DocumentKind> kind = DocumentKind.of(Source.detect(stream, metadata));
    boolean readable = kind.isPresent() && (hasFiles() || kind.get() != DocumentKind.IMAGE);
    if (!readable || !work.costs().roomForDocument(depth + 1)) {
      return;
    }
    try {
      add(documents.within(stream, file, metadata, kind.get(), work, depth + 1), name);
    } catch (RefusedException refused) {
      if (refused.refusal() instanceof TooLarge) {
        throw refused;
      }
      work.costs().warn(Warning.EMBEDDED_UNREADABLE);
    }
  }

  private void add(List<Draft> pages, @Nullable String name) {
    String called = name == null ? null : Characters.clean(name).replace('\n', ' ');
    for (Draft page : pages) {
      Draft section = new Draft(Kind.SECTION, page.label() == null ? called : label(called, page));
      section.replace(page.text(), page.margins());
      Integer confidence = page.ocrConfidence();
      if (confidence != null) {
        section.readByOcr(page.text(), confidence);
      }
      sections.add(section);
    }
  }

  private static @Nullable String label(@Nullable String name, Draft page) {
    return name == null ? page.label() : name + " · " + page.label();
  }
}
