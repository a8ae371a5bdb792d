package org.rihla.portal.attachment.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.Rendered;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.Thumbnailer;
import org.rihla.portal.attachment.BlobStore;
import org.rihla.portal.attachment.ExtractionJobs;
import org.rihla.portal.attachment.PictureSizes;
import org.rihla.portal.platform.DocumentSettings;

/** Has pictures of files made by the process that reads them, and keeps them beside the files. */
@ApplicationScoped
public class PictureMaker {
  private static final Logger LOG = Logger.getLogger(PictureMaker.class.getName());
  private static final List<Integer> OF_IMAGES = List.of(320, 640, 1_280, 1_920);
  private static final List<Integer> OF_DOCUMENTS = List.of(160, 320);

  @Inject private Thumbnailer thumbnailer;
  @Inject private BlobStore blobs;
  @Inject private Pictures pictures;
  @Inject private ExtractionJobs jobs;
  @Inject private DocumentSettings settings;

  /** Makes the pictures of a blob; where that cannot be done, it has none. */
  public void make(String sha256, String fileName, String mediaType) {
    try (BlobStore.LocalFile file = blobs.local(sha256)) {
      Path folder = Files.createTempDirectory("pictures");
      try {
        List<Integer> widths = mediaType.startsWith("image/") ? OF_IMAGES : OF_DOCUMENTS;
        ExtractionLimits limits = ExtractionLimits.USUAL.bytes(settings.mostSize());
        var request = new ThumbnailRequest(fileName, mediaType, widths, limits);
        if (thumbnailer.render(file.path(), folder, request) instanceof Rendered rendered) {
          keep(sha256, rendered);
        }
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "No pictures of " + sha256);
    }
  }

  private void keep(String sha256, Rendered rendered) throws IOException {
    List<Picture> made = new ArrayList<>();
    for (Rendered.Picture picture : rendered.pictures()) {
      try (InputStream content = Files.newInputStream(picture.file())) {
        made.add(new Picture(sha256, picture, blobs.put(content)));
      }
    }
    pictures.keep(sha256, made);
    Picture narrowest = made.getFirst();
    jobs.pictured(
        sha256, new PictureSizes(made.stream().map(Picture::width).toList(), narrowest.height()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
