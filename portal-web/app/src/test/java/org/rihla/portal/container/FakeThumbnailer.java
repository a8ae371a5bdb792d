package org.rihla.portal.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rihla.extraction.Rendered;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.ThumbnailResult;
import org.rihla.extraction.Thumbnailer;
import org.rihla.extraction.Unsupported;

/** Stands for the worker: a file that begins with {@code picture} has pictures that say so. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeThumbnailer implements Thumbnailer {

  @Override
  public ThumbnailResult render(Path file, Path folder, ThumbnailRequest request) {
    try {
      if (!Files.readString(file).startsWith("picture")) {
        return new Unsupported("text/plain");
      }
      List<Rendered.Picture> pictures = new ArrayList<>();
      for (int width : request.widths()) {
        Path picture = folder.resolve(width + ".png");
        Files.writeString(picture, "redrawn, " + width + " wide");
        pictures.add(new Rendered.Picture(picture, "image/png", width, width / 2));
      }
      return new Rendered(4_000, 2_000, pictures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
