package org.rihla.portal.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.extraction.Capabilities;
import org.rihla.extraction.DocumentProperties;
import org.rihla.extraction.Encrypted;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractedPage;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.NoText;
import org.rihla.extraction.TextExtractor;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.Warning;

/**
 * Stands for the worker: a file is plain text, a form feed begins a page, and {@code [ocr 87]} at
 * the beginning of one says how sure a recognition was. A file that begins with {@code #} comes to
 * what it says; {@code #scan} needs tesseract, which is absent until a test installs it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeExtractor implements TextExtractor {
  private static final Pattern OCR = Pattern.compile("\\A\\[ocr (\\d+)]\\s*");

  private volatile boolean tesseract;

  /** Installs tesseract, or takes it away. */
  public void tesseract(boolean there) {
    tesseract = there;
  }

  @Override
  public ExtractionResult extract(Path file, ExtractionRequest request) {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return switch (text.lines().findFirst().orElse("")) {
      case "#encrypted" -> new Encrypted("application/pdf");
      case "#unsupported" -> new Unsupported("application/octet-stream");
      case "#too-large" -> new TooLarge(TooLarge.Limit.TIME);
      case "#damaged" -> new Failed(Failed.Reason.DAMAGED);
      case "#scan" ->
          tesseract ? pages("[ocr 90] " + text.substring(text.indexOf('\n'))) : unread();
      case "#crashing" -> new Failed(Failed.Reason.CRASHED);
      default -> pages(text);
    };
  }

  private static ExtractionResult unread() {
    DocumentProperties properties =
        new DocumentProperties("application/pdf", null, List.of(), null, null, null, 1);
    return new NoText(properties, Set.of(Warning.OCR_ABSENT));
  }

  private static ExtractionResult pages(String text) {
    String[] parts = text.split("\f", -1);
    List<ExtractedPage> pages = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isBlank()) {
        pages.add(page(i + 1, parts[i]));
      }
    }
    DocumentProperties properties =
        new DocumentProperties("application/pdf", null, List.of(), null, null, null, parts.length);
    return pages.isEmpty()
        ? new NoText(properties, Set.of())
        : new Extracted(properties, pages, Set.of());
  }

  private static ExtractedPage page(int number, String text) {
    Matcher ocr = OCR.matcher(text);
    boolean recognised = ocr.find();
    return new ExtractedPage(
        number,
        ExtractedPage.Kind.PAGE,
        null,
        recognised ? text.substring(ocr.end()) : text,
        "",
        recognised ? Integer.valueOf(ocr.group(1)) : null);
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(tesseract ? Set.of("fra") : Set.of(), false, false);
  }
}
