package org.rihla.portal.attachment.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.rihla.portal.attachment.Attachment;

/**
 * The bytes that readers are given of a file: its own, but of an image those of its widest picture,
 * which do not say where and by whom it was taken. Until there is one, an image is not given.
 */
@ApplicationScoped
public class GivenFiles {
  @Inject private Pictures pictures;

  /**
   * What is given.
   *
   * @param sha256 of the bytes
   * @param size in bytes
   */
  public record Given(String sha256, String mediaType, long size) {}

  /** What is given of a file; empty if it is an image without a picture. */
  public Optional<Given> of(Attachment file) {
    return file.mediaType().startsWith("image/")
        ? pictures
            .widest(file.sha256())
            .map(picture -> new Given(picture.sha256(), picture.mediaType(), picture.size()))
        : Optional.of(new Given(file.sha256(), file.mediaType(), file.size()));
  }
}
