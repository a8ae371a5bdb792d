package org.rihla.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.extraction.Encrypted;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.Failed;
import org.rihla.extraction.Rendered;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.ThumbnailResult;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.client.DocumentWorkers;

class ThumbnailsIT {

  /** 48 by 24 pixels in blue. */
  private static final String WEBP =
      "UklGRkYAAABXRUJQVlA4IDoAAAAwAwCdASowABgAPxGGu1csKSYjpWgBgCIJZwDNwA8KmggA"
          + "AP7l+j/q787fqe9j6qp6/FSnskbA4AAA";

  private static DocumentWorkers workers;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    workers = DocumentWorkers.open(Workers.bare());
  }

  @AfterAll
  static void close() {
    workers.close();
  }

  private ThumbnailResult render(Path file, Integer... widths) throws IOException {
    Path pictures = Files.createDirectories(folder.resolve("pictures"));
    return workers.render(
        file, pictures, new ThumbnailRequest(null, null, List.of(widths), ExtractionLimits.USUAL));
  }

  @Test
  void anImageIsMadeSmallerAndNeverLarger() throws IOException {
    Path file = folder.resolve("a.png");
    ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    Rendered rendered = (Rendered) render(file, 1200, 200, 900);
    assertThat(rendered.width()).isEqualTo(600);
    assertThat(rendered.pictures()).extracting(Rendered.Picture::width).containsExactly(200, 600);
    BufferedImage small = ImageIO.read(rendered.pictures().getFirst().file().toFile());
    assertThat(small.getWidth()).isEqualTo(200);
    assertThat(small.getHeight()).isEqualTo(100);
  }

  @Test
  void aWebpOfATelephoneIsRedrawn() throws IOException {
    Path file = Files.write(folder.resolve("a.webp"), Base64.getDecoder().decode(WEBP));
    Rendered rendered = (Rendered) render(file, 24);
    assertThat(rendered.width()).isEqualTo(48);
    BufferedImage small = ImageIO.read(rendered.pictures().getFirst().file().toFile());
    assertThat(small.getHeight()).isEqualTo(12);
    assertThat(small.getRGB(5, 5) & 0xff).isGreaterThan(180);
  }

  @Test
  void whatIsTransparentStaysSo() throws IOException {
    Path file = folder.resolve("a.png");
    ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
    Rendered rendered = (Rendered) render(file, 30);
    assertThat(rendered.pictures().getFirst().mediaType()).isEqualTo("image/png");
  }

  @Test
  void thePositionOfAPhotographIsGone() throws Exception {
    Path photo = Workers.shared("documents/testJPEG_GEO.jpg");
    Workers.needed(Files.exists(photo), photo.toString());
    assertThat(
            ImageMetadataReader.readMetadata(photo.toFile())
                .getFirstDirectoryOfType(GpsDirectory.class))
        .isNotNull();
    for (Rendered.Picture picture : ((Rendered) render(photo, 64, 4_000 / 2)).pictures()) {
      assertThat(ImageMetadataReader.readMetadata(picture.file().toFile()).getDirectories())
          .extracting(Directory::getName)
          .doesNotContain("GPS", "Exif IFD0", "Exif SubIFD", "XMP", "IPTC");
    }
  }

  @Test
  void theFirstPageOfAPdfIsDrawn() throws IOException {
    Rendered rendered = (Rendered) render(Pdfs.pages(folder.resolve("a.pdf"), 3), 300, 150);
    assertThat(rendered.width()).isEqualTo(816);
    assertThat(rendered.height()).isEqualTo(1056);
    assertThat(rendered.pictures()).extracting(Rendered.Picture::height).containsExactly(194, 388);
  }

  @Test
  void whatCannotBeDrawnLeavesNothing() throws IOException {
    Path damaged = folder.resolve("a.png");
    ImageIO.write(new BufferedImage(99, 99, BufferedImage.TYPE_INT_RGB), "png", damaged.toFile());
    Files.write(damaged, java.util.Arrays.copyOf(Files.readAllBytes(damaged), 60));
    assertThat(render(damaged, 50)).isEqualTo(new Failed(Failed.Reason.DAMAGED));
    Path text = Files.writeString(folder.resolve("a.txt"), "texte", StandardCharsets.UTF_8);
    assertThat(render(text, 50)).isInstanceOf(Unsupported.class);
    assertThat(render(Pdfs.encrypted(folder.resolve("b.pdf")), 50)).isInstanceOf(Encrypted.class);
    try (Stream<Path> left = Files.list(folder.resolve("pictures"))) {
      assertThat(left).isEmpty();
    }
  }
}
